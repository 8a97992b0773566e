import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import settings from '../../../package.json' with { type: 'json' };
import { readPackages } from '../../../tools/door/packages.mjs';

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
