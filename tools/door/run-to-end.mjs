// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const onWindows = process.platform === 'win32';
/** @type {NodeJS.Signals[]} */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// npm passes a signal to the shell that it runs us in, and that dies without passing it on.
const parent = process.ppid;
const isAbandoned = () => 'npm_lifecycle_event' in process.env && process.ppid !== parent;

/**
 * Run a program in this terminal. A signal that ends us ends the program and all that it started.
 * @param {string} program
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} options
 * @param {NodeJS.Signals} [ending] what to send instead, to a program that would go on
 * @returns {Promise<number>} its exit code; of one that was ended by a signal, as a shell gives it
 */
export function runToEnd(program, parameters, options, ending) {
  const child = spawn(program, parameters, {
    ...options,
    stdio: 'inherit',
    // A group of processes of its own can be sent a signal as a whole. Windows has no such groups:
    // there the terminal itself tells every program that runs in it.
    detached: !onWindows,
  });
  /** @type {NodeJS.Signals | null} */
  let received = null;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    received = signal;
    if (onWindows || !child.pid) return;
    try {
      process.kill(-child.pid, ending ?? signal);
    } catch {
      // It has just ended by itself.
    }
  };
  for (const signal of endings) process.on(signal, passOn);
  const watch = setInterval(() => {
    if (!received && isAbandoned()) passOn('SIGTERM');
  }, 200);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      for (const each of endings) process.off(each, passOn);
      // Die of the same signal, so that who started us sees the same end.
      if (received) {
        process.kill(process.pid, received);
      } else if (signal) {
        console.error(`${[program, ...parameters].join(' ')} was ended by ${signal}.`);
        // As a shell counts.
        resolve(128 + constants.signals[signal]);
      } else {
        resolve(code ?? 1);
      }
    });
  });
}
