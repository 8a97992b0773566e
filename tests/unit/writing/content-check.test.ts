import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#src/editor/check-content.ts';
import { readContent } from '#src/editor/read.ts';
import { describeMistakes } from '#src/editor/mistake.ts';
import { folder, mistakesAfter, replace, useSoundContent } from './sound-content.ts';

useSoundContent();

const question = 'questions/reply-time';

test('finds nothing to mend in sound content', () => {
  expect(checkContent(readContent(folder))).toEqual([]);
});

describe('names the file, the field and the remedy of', () => {
  test('a missing translation', () => {
    rmSync(path.join(folder, question, 'en.mdx'));

    const report = describeMistakes(checkContent(readContent(folder)));

    expect(report).toContain(`content/${question}/en.mdx`);
    expect(report).toContain('is missing');
    expect(report).toContain('Add the translation');
  });

  test.for<[string, string, string, string, string[]]>([
    ['a misspelt key', `${question}/question.yaml`, 'basis:', 'bassis:', ['bassis', 'not a known']],
    [
      'a source without an address',
      `${question}/question.yaml`,
      '    url: https://www.rvo.nl/onderwerpen/loket-kennisveiligheid\n',
      '',
      ['sources.0.url', 'is missing'],
    ],
    [
      'a source without a date',
      `${question}/question.yaml`,
      '    asOf: 2022-04-04\n',
      '',
      ['sources.0.asOf', 'seenBy'],
    ],
    ['a duplicate number', 'questions/other/question.yaml', 'number: 2', 'number: 4', ['number']],
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
      'a fact that was never verified',
      `${question}/question.yaml`,
      'facts: [F011]',
      'facts: [F047]',
      ['facts', 'F047 is marked B'],
    ],
    [
      'a review put off too long',
      `${question}/question.yaml`,
      'reviewBy: 2027-11-24',
      'reviewBy: 2028-11-24',
      ['reviewBy', '2027-11-24'],
    ],
    [
      'an answer that holds until after it was published',
      `${question}/question.yaml`,
      '\nasOf: 2022-04-04',
      '\nasOf: 2026-11-25',
      ['asOf', 'later than 2026-11-24', 'the date of the text'],
    ],
    [
      'YAML that cannot be read',
      `${question}/question.yaml`,
      'facts: [F011]',
      'facts: [',
      ['YAML'],
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

test('asks for a source where there is none', () => {
  const report = mistakesAfter(`${question}/question.yaml`, (text) =>
    text.replace(/sources:\n(?: .*\n)+/, 'sources: []\n'),
  );

  expect(report).toContain('sources');
  expect(report).toContain('At least one source');
});

test('lists all mistakes at once', () => {
  mistakesAfter(`${question}/question.yaml`, replace('facts: [F011]', 'facts: [F047]'));
  const report = mistakesAfter('questions/other/nl.mdx', replace('slug: anders', 'slog: anders'));

  expect(report).toContain('F047');
  expect(report).toContain('slog');
});

test('refuses a file that has no place in the content', () => {
  writeFileSync(path.join(folder, 'questions/notes.txt'), 'x');

  expect(describeMistakes(checkContent(readContent(folder)))).toContain('does not belong here');
});
