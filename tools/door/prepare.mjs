// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { alone } from './alone.mjs';
import { installPackages } from './install.mjs';
import { thisMachine } from './machine.mjs';
import { findNode, major, nodePackage } from './node.mjs';
import { missingPackages, readPackages } from './packages.mjs';
import { stop } from './stop.mjs';

/**
 * Install what is missing; stop when npm cannot.
 * @returns {Promise<string>} path of the Node that is to run the command
 */
export async function prepare() {
  const pinned = readFileSync('.node-version', 'utf8').trim();
  const lock = readPackages('package-lock.json');
  const own = { path: process.execPath, version: process.versions.node };
  const place = nodePackage(lock, thisMachine);
  const packaged = place && path.resolve(place, lock[place]?.bin?.['node'] ?? '');

  const find = () => findNode(pinned, packaged, own);
  const missing = () => {
    const record = readPackages('node_modules/.package-lock.json');
    const spare = major(own.version) === major(pinned) ? place : undefined;
    return missingPackages(lock, record, thisMachine, spare);
  };
  const remedy = `Install Node ${major(pinned)} from https://nodejs.org and run the command with it.`;

  let node = find();
  // Before the install, which would not help.
  if (!node && !packaged) stop(`npm has no package with Node ${pinned} for this machine.`, remedy);
  if (!node || missing().length > 0) {
    await alone('.installing', 'installs the packages', async () => {
      // Whoever waited finds them there.
      if (!find() || missing().length > 0) await installPackages();
    });
    node = find();
    if (!node) stop(`npm did not set up ${place}, or it does not run on this machine.`, remedy);
    const left = missing();
    if (left.length > 0) {
      stop(
        `npm did not set up ${left.join(', ')}.`,
        'Look whether a setting of npm leaves it out (npm config list) and run the command again.',
      );
    }
  }
  removeNodeFromPath();
  return node;
}

/**
 * npm runs the scripts of package.json with this folder first on the path. They are to begin on the
 * Node of the machine: Windows does not let an install replace the Node that it runs on.
 */
function removeNodeFromPath() {
  for (const name of ['node', 'node.cmd', 'node.ps1']) {
    rmSync(path.join('node_modules', '.bin', name), { force: true });
  }
}
