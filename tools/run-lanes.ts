import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import type { Lane } from './lanes.ts';

/**
 * Run lanes side by side, as many as there are cores, in their order. Prints a line for each, and of one
 * that fails all that its programs said; what must come after it is left out.
 * @returns whether all were good.
 */
export async function runLanes(chosen: Lane[]): Promise<boolean> {
  const most = Math.max(2, cpus().length);
  const waiting = new Set(chosen);
  const running = new Set<Promise<unknown>>();
  const wasGood = new Map<string, boolean>();
  while (waiting.size > 0) {
    for (const lane of waiting) {
      const { name, after = [] } = lane;
      const before = chosen.filter((other) => after.includes(other.name));
      if (before.some((other) => wasGood.get(other.name) === false)) {
        wasGood.set(name, false);
        waiting.delete(lane);
      } else if (running.size < most && before.every((other) => wasGood.has(other.name))) {
        waiting.delete(lane);
        const work = runLane(lane).then((isGood) => {
          wasGood.set(name, isGood);
          running.delete(work);
        });
        running.add(work);
      }
    }
    if (running.size > 0) await Promise.race(running);
  }
  await Promise.all(running);
  return [...wasGood.values()].every((isGood) => isGood);
}

/** @returns whether all its programs were content. */
async function runLane({ name, about, commands }: Lane): Promise<boolean> {
  const start = performance.now();
  for (const [program = '', ...parameters] of commands) {
    const { code, said } = await listen(program, parameters);
    if (code === 0) continue;
    console.log(`\n✗ ${name}: ${about}\n\n${said.trim()}\n`);
    return false;
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`✓ ${name}: ${about} (${seconds.toFixed(0)} s)`);
  return true;
}

function listen(program: string, parameters: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { shell: process.platform === 'win32' });
    let said = '';
    const hear = (part: Buffer) => (said += part.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', ({ message }) => {
      resolve({ code: 1, said: message });
    });
    child.on('close', (code, signal) => {
      if (signal) said += `\n${program} was ended by ${signal}.`;
      resolve({ code: code ?? 1, said });
    });
  });
}
