import { expect, test } from 'vitest';
import { missingPackages, type Package } from '../../../tools/door/packages.mjs';

const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };

/** Whether a package is missing that npm passed over. */
function isMissed(entry: Package, spare?: string) {
  return missingPackages({ '': {}, a: entry }, {}, machine, spare, () => true).includes('a');
}

test('a package that npm passed over is missing', () => {
  expect(isMissed({ version: '1.0.0' })).toBe(true);
});

test('a program for this machine is missing, although npm calls it optional', () => {
  expect(isMissed({ optional: true, os: ['linux'], cpu: ['x64'] })).toBe(true);
  expect(isMissed({ optional: true, os: 'linux', cpu: 'x64', libc: ['glibc'] })).toBe(true);
});

test.for<Package>([{ os: ['darwin'] }, { cpu: ['arm64'] }, { os: ['linux'], libc: ['musl'] }])(
  'a program for another machine is not missed: %o',
  (entry) => {
    expect(isMissed({ optional: true, ...entry })).toBe(false);
  },
);

test('what a program for another machine needs is not missed', () => {
  expect(isMissed({ optional: true })).toBe(false);
});

test('a package that the machine can do without is not missed, but its old version is', () => {
  const lock = { a: { version: '2.0.0', optional: true, os: 'linux' } };

  expect(missingPackages(lock, {}, machine, 'a', () => true)).toEqual([]);
  expect(missingPackages(lock, { a: { version: '1.0.0' } }, machine, 'a', () => true)).toEqual([
    'a',
  ]);
});

test('a package whose folder is gone is missing', () => {
  const lock = { a: { version: '1.0.0' }, b: { version: '1.0.0' } };

  expect(missingPackages(lock, lock, machine, undefined, (place) => place === 'a')).toEqual(['b']);
});
