import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this is a Debian (or Ubuntu) machine on which we may install, as containers are. */
const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Install a package of Debian where that is possible.
 * @returns whether it was tried: elsewhere, or without the right to, it is not.
 */
export function installFromDebian(name: string): boolean {
  if (!mayInstall()) return false;
  console.log(`Installing ${name}, this takes a minute…`);
  // Package lists may be absent; an update that fails still lets an older list serve.
  attempt('apt-get', 'update', '-qq');
  attempt('apt-get', 'install', '-y', '-qq', '--no-install-recommends', name);
  return true;
}

/** Run a program. What fails says so at length, and in words for its makers; the remedy is ours. */
export function attempt(program: string, ...parameters: string[]): void {
  spawnSync(program, parameters, {
    stdio: ['ignore', 'inherit', 'ignore'],
    shell: process.platform === 'win32',
  });
}
