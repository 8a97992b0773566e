import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { fromFile, toFile } from '#src/editing/file-format.ts';
import { editedKinds, formOf } from '#src/editing/form-of.ts';
import { keepYaml } from '#src/editor/keep/keep-yaml.ts';
import { collections } from '#src/schemas/collections.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** The lines that are in one text and not in the other, with a sign before each. */
function difference(was: string, now: string): string[] {
  const [before, after] = [was.split('\n'), now.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

test.for(editedKinds)(
  'saving %s without a change leaves every sign of the file as it is',
  (kind) => {
    const { folder, pattern } = collections[kind];
    const { shape, extension } = formOf(kind);
    const files = globSync(`content/${folder}/${pattern}`);

    expect(files).not.toEqual([]);
    for (const file of files) {
      expect(toFile(shape, extension, fromFile(shape, extension, read(file))), file).toBe(
        read(file),
      );
    }
  },
);

test('one word that changes in a text of several lines changes one line', () => {
  const file = 'content/questions/bank-deposits/nl.mdx';
  const form = fromFile('fields', 'mdx', read(file));
  form['answer'] = String(form['answer']).replace('zonder vergunning', 'zonder ontheffing');
  form['body'] = String(form['body']).replace('Het staat loon', 'Dat staat loon');

  expect(difference(read(file), toFile('fields', 'mdx', form))).toEqual([
    '- answer: Ja. Banken mogen zonder vergunning niet meer dan 100.000 euro per bank aannemen van Russische en Belarussische',
    '- Hebt u een Nederlandse verblijfsvergunning? Dan geldt het verbod niet voor u. Het staat loon, huur en spaargeld dan niet in',
    '+ answer: Ja. Banken mogen zonder ontheffing niet meer dan 100.000 euro per bank aannemen van Russische en Belarussische',
    '+ Hebt u een Nederlandse verblijfsvergunning? Dan geldt het verbod niet voor u. Dat staat loon, huur en spaargeld dan niet in',
  ]);
});

test('a form that says nothing more than the file adds no empty fields to it', () => {
  const source = 'theme: travel\nfacts:\n  answer:\n    - F120\n';
  const form = {
    ...fromFile('fields', 'yaml', source),
    countries: [],
    verdict: '',
    landing: false,
    withdrawn: { date: '', reason: { nl: '', en: '' } },
  };

  expect(toFile('fields', 'yaml', form)).toBe(source);
});

const source = `# Words above.
- id: a # the first
  name: { nl: 'Eén', en: "One" } # between braces
  also: [x, 'y']
  changes:
    - date: 2026-11-28
      note: >-
        A note of some words
        over two lines.
# Words between.
- id: b
  count: 1

- id: c
  text: It's plain
`;

/** What changes, as a change of the same in JSON; and the lines that differ then. */
const changes: [string, string, string, string[]][] = [
  [
    'a text between quotes',
    '"Eén"',
    '"Twee"',
    [
      `-   name: { nl: 'Eén', en: "One" } # between braces`,
      `+   name: { nl: 'Twee', en: "One" } # between braces`,
    ],
  ],
  [
    'an item between brackets',
    '"y"]',
    '"y","z: z"]',
    [`-   also: [x, 'y']`, `+   also: [x, 'y', "z: z"]`],
  ],
  [
    'a folded text',
    'some words over',
    'few words over',
    ['-         A note of some words', '+         A note of few words'],
  ],
  ['a number', '"count":1', '"count":2', ['-   count: 1', '+   count: 2']],
  [
    'a text that now needs quotes',
    "It's plain",
    'yes: no',
    [`-   text: It's plain`, '+   text: "yes: no"'],
  ],
  ['a field that is new', '"count":1', '"count":1,"text":"New"', ['+   text: New']],
  ['a field that is gone', '"also":["x","y"],', '', [`-   also: [x, 'y']`]],
  ['an entry that is gone', '{"id":"b","count":1},', '', ['- - id: b', '-   count: 1']],
  ['an entry on top', '[{"id":"a"', '[{"id":"z"},{"id":"a"', ['+ - id: z']],
  ['an entry at the end', 'plain"}', 'plain"},{"id":"z"}', ['+ - id: z']],
];

test.for(changes)('%s: the lines around it and all comments stay', ([, was, now, lines]) => {
  const value: unknown = JSON.parse(JSON.stringify(parse(source)).replace(was, now));
  const text = keepYaml(source, value);

  expect(parse(text)).toEqual(value);
  expect(difference(source, text)).toEqual(lines);
});
