// @ts-check
import { spawnSync } from 'node:child_process';
import { suits } from './packages.mjs';

/**
 * Place of the package that holds Node for a machine.
 * @param {import('./packages.mjs').Packages} lock
 * @param {import('./packages.mjs').Machine} machine
 */
export function nodePackage(lock, machine) {
  // The packages for Linux do not say so, but they do not run on Alpine.
  if (machine.libc === 'musl') return undefined;
  const isNode = /^node_modules\/node-(bin-)?(darwin|linux|win)-\w+$/;
  return Object.keys(lock).find((place) => isNode.test(place) && suits(lock[place] ?? {}, machine));
}

/**
 * The Node to run a command with: the pinned one, or the machine's own of the same major version.
 * @param {string} pinned version
 * @param {string | undefined} packaged path of the Node that npm installs
 * @param {{ path: string, version: string }} own
 * @param {(path: string) => string | undefined} versionOf
 * @returns {string | undefined} its path, if there is one
 */
export function findNode(pinned, packaged, own, versionOf = askVersion) {
  if (packaged && versionOf(packaged) === pinned) return packaged;
  return major(own.version) === major(pinned) ? own.path : undefined;
}

/** @param {string} version */
export const major = (version) => version.split('.')[0];

/** @param {string} program */
function askVersion(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  // There is no output where the program is not there, or is not for this machine.
  return stdout?.trim().replace('v', '');
}
