import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { browsers, buildTarget } from '#src/publish/browsers.ts';

/** What the compiler says of the code in a folder. */
function told(folder: string): string[] {
  const program = 'node_modules/typescript/bin/tsc';
  const { stdout } = spawnSync(process.execPath, [program, '-p', folder], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

test('what a supported browser lacks is an error of type, whatever its name', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'browsers-'));
  const settings = { extends: path.resolve('src/client/tsconfig.json'), include: ['.'] };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const lines = [
    "export const any = (words: Map<string, number>) => words.keys().some((word) => word === '');",
    'export const first = (words: Set<string>) => words.values().take(1);',
    'export const all = (words: Set<string>) => words.union(words);',
    'export const sorted = (words: string[]) => words.toSorted();',
    'export const { promise } = Promise.withResolvers();',
    'export const known = (words: Set<string>) => [...words.keys()].some(Boolean);',
  ];
  writeFileSync(path.join(folder, 'planted.ts'), lines.join('\n'));
  const found = told(folder).map((error) => /planted\.ts\((\d)/.exec(error)?.[1]);
  rmSync(folder, { recursive: true });

  expect([...new Set(found)]).toEqual(['1', '2', '3', '4', '5']);
});

test('the build writes for the browsers that package.json names', () => {
  expect(browsers).toContainEqual({ name: 'safari', oldest: '16.4' });
  expect(buildTarget).toEqual(['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4']);
});
