import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import settings from '../../../package.json' with { type: 'json' };
import { readPackages } from '../../../tools/door/packages.mjs';
import { satisfies } from '../../../tools/door/satisfies.mjs';

const packages = Object.entries(readPackages('package-lock.json'));

test('every script of a package is decided on, so that npm neither asks nor runs it unseen', () => {
  const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = withScript.map(([place]) => place.replace(/.*node_modules\//, ''));

  expect(names).not.toEqual([]);
  expect(Object.keys(settings.allowScripts).toSorted()).toEqual([...new Set(names)].toSorted());
});

test('every package with Node is of the pinned version', () => {
  const pinned = readFileSync('.node-version', 'utf8').trim();
  const nodes = packages.filter(([place]) => /^node_modules\/node-.*-(x64|arm64)$/.test(place));

  expect(nodes.map(([, { version }]) => version)).toEqual(Array(5).fill(pinned));
  expect(new Set(Object.values(settings.optionalDependencies))).toEqual(new Set([pinned]));
});

// npm leaves out an optional package that does not say it works on the Node that npm runs on, and
// the build would miss its program.
test('npm leaves no program out on any Node that the project accepts', () => {
  const lowest = settings.engines.node.match(/\d+\.\d+/g) ?? [];
  const programs = packages.filter(
    ([, { optional, cpu, engines }]) => optional && /x64|arm64/.test(String(cpu)) && engines?.node,
  );

  expect(lowest.length * programs.length).toBeGreaterThan(0);
  for (const [place, { engines }] of programs) {
    for (const node of lowest) {
      expect(satisfies(node, engines?.node ?? ''), `${place} on Node ${node}`).toBe(true);
    }
  }
});

test.for([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.12.0', true],
  ['26.0.0', true],
  ['20.18.3', false],
  ['21.7.0', false],
  ['22.11.0', false],
  ['18.20.8', false],
] as const)('Node %s is accepted: %s', ([version, isAccepted]) => {
  expect(satisfies(version, '^20.19.0 || >=22.12.0')).toBe(isAccepted);
});

test.for(Object.entries(settings.scripts))('npm run %s goes through the door', ([, line]) => {
  const [program, door, command = ''] = line.split(' ');

  expect([program, door]).toEqual(['node', 'tools/bootstrap.mjs']);
  expect(existsSync(`tools/${command}.ts`)).toBe(true);
});
