import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesIn } from '#tools/licences/licences.ts';
import lock from '../../../package-lock.json' with { type: 'json' };
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

/** Licences that let us use a package as we do, in the words of the lockfile. */
const allowed =
  /^\(?(?:MIT(?:-0)?|Apache[- ]2(?:\.0)?|ISC|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|WTFPL|Python-2\.0|PSF-2\.0|OFL-1\.1|MPL-2\.0|EUPL-1\.[12]\+?|LGPL-3\.0-or-later|GPL-2\.0|CC[- ]BY(?:-SA)?[- ][34]\.0)\)?$/;

test('the licence of every package is one that lets us use it', () => {
  const others = licencesIn(lock).filter(
    ({ licence }) => !licence.split(/ (?:AND|OR) /).every((part) => allowed.test(part)),
  );

  // Of callsite the package itself says MIT, in its readme.
  expect(others).toEqual([{ licence: 'not told', used: ['callsite'], forTests: [] }]);
});

/** Packages that are asked for by a name that a tool makes up itself. */
const byTools = [
  '@astrojs/check',
  'eslint-plugin-regexp',
  'oxlint-tsgolint',
  'prettier-plugin-astro',
];

test('every package is used somewhere', () => {
  const text = globSync(
    '{*,{src,functions,host,tools,tests,bench}/**/*}.{ts,mjs,js,astro,css,yaml,json}',
    {
      exclude: ['package.json', 'package-lock.json', 'tests/unit/tools/package-json.test.ts'],
    },
  )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const names = Object.keys({ ...settings.dependencies, ...settings.devDependencies });
  // Types are used with what they are the types of.
  const unused = names.filter((name) => !text.includes(name.replace('@types/', '')));

  expect(unused).toEqual(byTools);
});
