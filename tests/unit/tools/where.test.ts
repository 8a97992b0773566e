import { expect, test } from 'vitest';
import { readContent } from '#src/editor/read.ts';
import { where } from '#tools/where/cli.ts';
import { findWhere, type Found } from '#tools/where/find.ts';
import { print } from '#tools/where/print.ts';

const folder = 'tests/fixtures/content';
const found = (query: string) => JSON.parse(where(['--json', query], folder).said) as Found;
const filesOf = (query: string) => found(query).leaning.map(({ file, id }) => [file, id]);

test('an editor reads in Dutch what leans on a fact, with the file of each', () => {
  const { said, code } = where(['F011'], folder);

  expect(code).toBe(0);
  expect(said).toContain('feit F011: The contact point answers questions');
  expect(said).toContain(
    'Vraag (2)\n  Kan het anders?\n    content/questions/other/question.yaml\n  Hoe snel krijg ik antwoord?',
  );
});

test.for([
  ['2022/1', 'F013'],
  ['base', 'F013'],
  ['32022R0001', 'F013'],
  ['2022/1 artikel 2', 'F013'],
  ['Verordening (EU) 2022/1 art. 2', 'F013'],
] as const)('%s is found under every name that people use', ([query, fact]) => {
  expect(filesOf(query)).toContainEqual(['content/evidence/loket.yaml', fact]);
});

test('of an article only what leans on that article is named', () => {
  expect(filesOf('2022/1 art. 1')).toEqual([]);
  expect(filesOf('2022/1 art. 2')).toHaveLength(filesOf('2022/1').length);
});

test('a question is named by its number, and each line that leads to it', () => {
  expect(found('2').mentions).toContainEqual({
    file: 'content/questions/reply-time/nl.mdx',
    line: 7,
    text: expect.stringContaining('<Question id="other" />') as string,
  });
});

test('a word is found whole, in every file, and not as part of another', () => {
  expect(found('streeft').mentions.length).toBeGreaterThan(0);
  expect(where(['streef'], folder)).toEqual({ code: 1, said: '“streef”: nergens gevonden.' });
});

test.for(['24 November 2026', '24 november 2026', '2026-11-24'])(
  'the day %s is sought in every writing, so that no language is forgotten',
  (query) => {
    expect(found(query).subject).toContain('“24 november 2026”, “24 November 2026”');
  },
);

test('a day as fields have it is found in fields too', () => {
  expect(found('2026-11-24').mentions).toContainEqual({
    file: 'content/questions/reply-time/question.yaml',
    line: 7,
    text: 'published: 2026-11-24',
  });
  expect(found('31 februari 2026').subject).toBe('“31 februari 2026”');
});

test('texts that readers had before a change are named apart: nobody changes them', () => {
  const sources = new Map([
    ['content/questions/a/nl.mdx', 'Tot 1 mei 2026.'],
    ['content/questions/a/earlier/1/nl.md', 'Vanaf 1 mei 2026.'],
  ]);
  const result = findWhere('1 mei 2026', { ...readContent(folder), sources });

  expect(result.mentions.map(({ file }) => file)).toEqual(['content/questions/a/nl.mdx']);
  expect(print(result)).toContain(
    'Ook in vorige teksten, die blijven zoals ze zijn (1)\n  content/questions/a/earlier/1/nl.md, regel 1',
  );
});

test('who asks nothing hears what can be asked', () => {
  expect(where([], folder)).toMatchObject({ code: 2 });
  expect(where(['--help'], folder)).toEqual({ ...where([], folder), code: 0 });
  expect(where([], folder).said).toContain('npm run where');
});
