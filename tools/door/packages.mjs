// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {string | string[]} Names
 * @typedef {{ os: string, cpu: string, libc: string }} Machine
 * @typedef {object} Package
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {Names} [os]
 * @property {Names} [cpu]
 * @property {Names} [libc]
 * @property {Record<string, string>} [bin]
 * @property {{ node?: string }} [engines]
 * @property {boolean} [hasInstallScript]
 * @typedef {Record<string, Package>} Packages by their place in the project
 */

/**
 * What a lockfile lists.
 * @param {string} file
 * @returns {Packages} nothing where there is no such file
 */
export function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * Places of the packages that a machine needs and that npm did not finish setting up.
 * @param {Packages} lock
 * @param {Packages} record what npm wrote down when everything else was done
 * @param {Machine} machine
 * @param {string | undefined} spare place of a package that the machine can do without
 * @param {(place: string) => boolean} isThere
 */
export function missingPackages(lock, record, machine, spare, isThere = isPackage) {
  return Object.entries(lock)
    .filter(([place, entry]) => place !== '' && isNeeded(entry, machine))
    .filter(([place, { version }]) => {
      const installed = record[place];
      return installed ? installed.version !== version || !isThere(place) : place !== spare;
    })
    .map(([place]) => place);
}

/** @param {string} place */
const isPackage = (place) => existsSync(`${place}/package.json`);

/**
 * npm counts a program that is made for this machine as optional, like those for other machines, and
 * does not say so when it could not be fetched.
 * @param {Package} entry
 * @param {Machine} machine
 */
function isNeeded(entry, machine) {
  const isForSome = entry.os !== undefined || entry.cpu !== undefined;
  return !entry.optional || (isForSome && suits(entry, machine));
}

/**
 * Whether a package is made for a machine.
 * @param {Package} entry
 * @param {Machine} machine
 */
export function suits({ os, cpu, libc }, machine) {
  const demands = [
    { names: os, own: machine.os },
    { names: cpu, own: machine.cpu },
    { names: libc, own: machine.libc },
  ];
  return demands.every(({ names, own }) => !names || [names].flat().includes(own));
}
