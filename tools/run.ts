import { spawnSync } from 'node:child_process';

/** Run a program of the project's packages; stop with its exit code when it fails. */
export function run(program: string, ...parameters: string[]): void {
  const { status, signal, error } = spawnSync(program, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${program}: ${error.message}`);
  if (signal) console.error(`${program} was ended by ${signal}.`);
  if (status !== 0) process.exit(status ?? 1);
}
