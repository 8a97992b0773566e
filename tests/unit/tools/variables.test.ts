import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
/** Names in the first column of the table of variables. */
const documented = /## Variables\n([\s\S]*?)\n## /
  .exec(read('docs/operating.md'))?.[1]
  ?.split('\n')
  .flatMap((line) => [...(line.split('|')[1]?.matchAll(/`([A-Z_]+)`/g) ?? [])])
  .map(([, name]) => name);

test('the example for .env explains every variable that the operator reads of', () => {
  const explained = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);

  expect(explained.toSorted()).toEqual(documented?.toSorted());
});

test('an image can be built for whatever a page depends on', () => {
  const scopes = /with scope _Functions_ \(([\s\S]*?)\)/.exec(read('docs/operating.md'))?.[1] ?? '';
  const ofBuild = [...scopes.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name);
  const given = [...read('Dockerfile').matchAll(/^ARG (\w+)/gm)].map(([, name]) => name);

  expect(given.toSorted()).toEqual(ofBuild.toSorted());
});
