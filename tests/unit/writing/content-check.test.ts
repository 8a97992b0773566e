import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#src/editor/check-content.ts';
import { readContent } from '#src/editor/read.ts';
import { describeMistakes } from '#src/editor/mistake.ts';
import { folder, mistakesAfter, replace, rewrite, useSoundContent } from './sound-content.ts';

useSoundContent();

const question = 'questions/reply-time';

const change = (date: string) =>
  `  - { date: ${date}, weight: minor, note: { nl: Iets anders., en: Something else. } }\n`;

test('finds nothing to mend in sound content', () => {
  expect(checkContent(readContent(folder))).toEqual([]);
});

test('a question that cannot be read hides no mistake in another, and is not said to be gone', () => {
  rewrite('questions/other/question.yaml', replace('number: 2', 'number: two'));
  rewrite(`${question}/nl.mdx`, (text) => `${text}\n<Question id="nope" />\n`);
  const report = mistakesAfter(`${question}/question.yaml`, (text) =>
    text.replace('theme: loket', 'theme: lokket').replace('[other]', '[other, nowhere]'),
  );

  expect(report).toContain('4 mistakes in');
  for (const told of ['two', 'nope', 'lokket', 'nowhere']) expect(report).toContain(told);
  expect(report).not.toContain('“other” is not');
});

describe('names the file, the field and the remedy of', () => {
  test('a missing translation', () => {
    rmSync(path.join(folder, question, 'en.mdx'));

    const report = describeMistakes(checkContent(readContent(folder)), 'en');

    expect(report).toContain(`content/${question}/en.mdx`);
    expect(report).toContain('is missing');
    expect(report).toContain('Add the translation');
  });

  test('a list of the finder that is explained by a withdrawn answer', () => {
    mkdirSync(path.join(folder, 'finder'));
    writeFileSync(
      path.join(folder, 'finder/lists.yaml'),
      stringify([
        {
          ...{ id: 'embargo', acts: ['base'], question: 'reply-time' },
          ...{ name: { nl: 'Lijst', en: 'List' }, means: { nl: 'Iets.', en: 'Something.' } },
        },
      ]),
    );
    const gone = 'withdrawn: { date: 2026-11-28, reason: { nl: Weg., en: Gone. } }\n';
    const report = mistakesAfter(`${question}/question.yaml`, (text) => text + gone);

    expect(report).toContain('content/finder/lists.yaml');
    expect(report).toContain('embargo.question: “reply-time” is not a question that stands');
    expect(report).toContain('of which the answer holds');
  });

  test.for<[string, string, string, string, string[]]>([
    ['a misspelt key', `${question}/question.yaml`, 'basis:', 'bassis:', ['bassis', 'not a known']],
    [
      'a number that was changed into that of another question, once and where it was changed',
      'questions/other/question.yaml',
      'number: 2',
      'number: 4',
      ['1 mistake in', 'content/questions/other/question.yaml', 'was 2 when it was given out'],
    ],
    [
      'a dangling relation',
      `${question}/question.yaml`,
      'related: [other]',
      'related: [nowhere]',
      ['related', 'nowhere'],
    ],
    [
      'a theme that does not exist',
      `${question}/question.yaml`,
      'theme: loket',
      'theme: lokket',
      ['theme', 'lokket'],
    ],
    [
      'a review put off too long',
      `${question}/question.yaml`,
      'reviewBy: 2027-11-24',
      'reviewBy: 2028-11-24',
      ['reviewBy', '2027-11-24'],
    ],
    [
      'a newer change below an older one',
      `${question}/question.yaml`,
      'related: [other]',
      `related: [other]\nchanges:\n${change('2026-11-24')}${change('2026-11-25')}`,
      ['changes: is out of order', 'Put the latest on top'],
    ],
    [
      'a day of checking that is still to come',
      `${question}/question.yaml`,
      'basis: policy',
      'basis: policy\nchecked: 2999-01-01',
      ['checked: lies in the future', 'the day on which you checked'],
    ],
    [
      'YAML that cannot be read',
      `${question}/question.yaml`,
      'answer: [F011]',
      'answer: [',
      ['line 5, answer', 'close every ['],
    ],
  ])('%s', ([, file, from, to, told]) => {
    const report = mistakesAfter(file, replace(from, to));

    expect(report).toContain(`content/${path.dirname(file)}`);
    for (const words of told) expect(report).toContain(words);
  });
});

test('asks for a review of sanctions within six months of publication or the last change', () => {
  const report = mistakesAfter(
    'themes.yaml',
    replace('- id: loket', '- id: loket\n  sanctions: true'),
  );

  expect(report).toContain(`content/${question}/question.yaml`);
  expect(report).toContain('reviewBy: is later than 2027-05-24, 6 months after');
  expect(report).toContain('Write 2027-05-24 or an earlier day');
});

test('lists all mistakes at once', () => {
  mistakesAfter(`${question}/question.yaml`, replace('answer: [F011]', 'answer: [F047]'));
  const report = mistakesAfter('questions/other/nl.mdx', replace('slug: anders', 'slog: anders'));

  expect(report).toContain('F047');
  expect(report).toContain('slog');
});

test('refuses a file that has no place in the content', () => {
  writeFileSync(path.join(folder, 'questions/notes.txt'), 'x');

  expect(describeMistakes(checkContent(readContent(folder)), 'en')).toContain(
    'does not belong here',
  );
});
