import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#src/editor/check-content.ts';
import { describeMistakes } from '#src/editor/mistake.ts';
import { readContent } from '#src/editor/read.ts';
import { unusedFacts } from '#src/evidence/in-files.ts';
import { folder, mistakesAfter, replace, rewrite, useSoundContent } from './sound-content.ts';

useSoundContent();

const question = 'questions/reply-time';

describe('names the file, the field and the remedy of', () => {
  test.for<[string, string, string, string, string[]]>([
    [
      'a fact that was never verified',
      `${question}/question.yaml`,
      'answer: [F011]',
      'answer: [F047]',
      ['facts', 'F047 is background'],
    ],
    [
      'a fact that does not exist',
      `${question}/question.yaml`,
      'answer: [F011]',
      'answer: [F099]',
      ['facts', 'F099 is not in content/evidence'],
    ],
    [
      'a label that says more than the fact that carries the answer',
      `${question}/question.yaml`,
      'basis: policy',
      'basis: law',
      ['basis: says law, but F011', 'allows guidance at most'],
    ],
    [
      'a label of law on a fact that was read second-hand',
      `${question}/question.yaml`,
      'basis: policy\nfacts:\n  answer: [F011]',
      'basis: law\nfacts:\n  answer: [F013, F012]',
      ['basis: says law, but F012'],
    ],
    [
      'two facts that summarise the same paragraph',
      'evidence/loket.yaml',
      'F047:',
      "F014:\n  statement: Article 2 of the example asks for a licence beforehand.\n  known: source\n  rests:\n    - { act: base, article: '2', paragraph: '1', version: 2022-01-10 }\nF015:\n  statement: Article 2 of the example forbids it without a licence.\n  known: source\n  rests:\n    - { act: base, article: '2', paragraph: '1', version: 2022-01-10 }\nF047:",
      ['F015.rests', 'F014 summarises the same paragraph: base 2(1)', 'Make one fact of the two'],
    ],
    [
      'a place in an act that is not in the register',
      'evidence/loket.yaml',
      'act: base,',
      'act: bace,',
      ['F013.rests', '“bace” is not in the register'],
    ],
    [
      'an article that the act does not have',
      'evidence/loket.yaml',
      "article: '2'",
      "article: '3'",
      ['F013.rests', 'base has no article 3'],
    ],
    [
      'an annex that the act does not have',
      'evidence/loket.yaml',
      "article: '2'",
      'annex: CXX',
      ['F013.rests', 'base has no annex CXX', 'under `annexes`'],
    ],
    [
      'a cited act of which nobody knows the articles',
      'acts/law.yaml',
      "  articles: ['1', '2']\n",
      '',
      ['base.articles: is missing, and a fact cites article 2', 'so that a wrong one is found'],
    ],
    [
      'a date that nobody earned',
      'evidence/loket.yaml',
      "article: '2', version: 2022-01-10",
      "article: '2', version: 2024-06-24",
      ['F013.rests', '2024-06-24', 'newest text that was read is of 2023-02-20'],
    ],
    [
      'a text that was read in the future',
      'evidence/loket.yaml',
      "article: '2', version: 2022-01-10",
      "article: '2', version: 2999-01-01",
      ['F013.rests', '2999-01-01 lies in the future'],
    ],
    [
      'an amendment of an act that is not in the register',
      'acts/law.yaml',
      '- act: base',
      '- act: bas',
      ['later.amends', '“bas” is not in the register'],
    ],
    [
      'an act that was read in part and does not say which part',
      'acts/law.yaml',
      'articles: [2a]',
      "articles: [2a]\n  notRead: { nl: 'De rest niet.', en: 'The rest was not.' }",
      ['read.parts', 'Name the articles and annexes that were read'],
    ],
    [
      'a loop of amendments',
      'acts/law.yaml',
      "  articles: ['1', '2']",
      "  articles: ['1', '2']\n  amends:\n    - { act: later, articles: ['1'] }",
      ['base.amends', 'later.amends', 'amends an act that amends it in turn'],
    ],
    [
      'an end of an act that its fact does not name',
      'acts/law.yaml',
      'adopted: 2023-02-20',
      'adopted: 2023-02-20\n  ends: { on: 2027-02-24, fact: F013, what: { nl: het, en: it } }',
      ['later.ends: F013 does not name 24 February 2027', 'the day and the number of the fact'],
    ],
    [
      'an end of an act by a fact that does not exist',
      'acts/law.yaml',
      'adopted: 2023-02-20',
      'adopted: 2023-02-20\n  ends: { on: 2027-02-24, fact: F099, what: { nl: het, en: it } }',
      ['later.facts: F099 is not in content/evidence'],
    ],
    [
      'an act adopted in the future',
      'acts/law.yaml',
      'adopted: 2023-02-20',
      'adopted: 2999-02-20',
      ['later.adopted', '2999-02-20 lies in the future'],
    ],
  ])('%s', ([, file, from, to, told]) => {
    const report = mistakesAfter(file, replace(from, to));

    expect(report).toContain(`content/${path.dirname(file)}`);
    for (const words of told) expect(report).toContain(words);
  });
});

describe('one entry that cannot be read', () => {
  const told = () => describeMistakes(checkContent(readContent(folder)), 'en');

  test.for<[string, string, string, string, string[]]>([
    [
      'a kind that does not exist',
      'acts/law.yaml',
      'kind: page',
      'kind: song',
      ['2.kind: is “song”; known are regulation', 'Kind of text.'],
    ],
    [
      'a wrong number of a fact',
      'evidence/loket.yaml',
      'F012:',
      'F1:',
      ['line 6, F1: is not written as it belongs', 'Write a fact number as F120.'],
    ],
    [
      'a wrong number of a fact where it is cited',
      `${question}/question.yaml`,
      'answer: [F011]',
      'answer: [F11]',
      ['facts.answer.0: is “F11”, which is not written as it belongs', 'Write a fact number'],
    ],
  ])('hides no other mistake, and is told itself: %s', ([, file, from, to, words]) => {
    rewrite(file, replace(from, to));
    rewrite('evidence/loket.yaml', replace("article: '2'", "article: '77'"));
    rewrite('questions/other/question.yaml', replace('facts:', 'facts: # of the other'));
    rewrite('questions/other/question.yaml', (text) => text.replace(/F0\d\d/, 'F099'));

    const report = told();

    for (const line of words) expect(report).toContain(line);
    expect(report).toContain('F013.rests: base has no article 77');
    expect(report).toContain('facts: F099 is not in content/evidence');
    expect(report).toContain('3 mistakes');
  });

  test('makes nothing else wrong that names it', () => {
    rewrite(`${question}/question.yaml`, replace('answer: [F011]', 'answer: [F013]'));
    rewrite(
      'acts/law.yaml',
      replace(
        'kind: regulation\n  title: Regulation (EU) 2022/1',
        'kind: song\n  title: Regulation',
      ),
    );

    expect(told()).toContain('1 mistake in');
    expect(told()).toContain('0.kind');
  });
});

test('refuses a text that nobody read as the source of a fact', () => {
  const report = mistakesAfter(
    'acts/law.yaml',
    replace(
      'read: { version: 2022-01-10, on: 2026-11-24 }',
      'notRead: { nl: Niet gevonden., en: Not found. }',
    ),
  );

  expect(report).toContain('content/evidence/loket.yaml');
  expect(report).toContain('F013.rests: base was not read by anybody');
  expect(report).toContain('Say second-hand');
});

test('asks for a fact where there is none', () => {
  const report = mistakesAfter(
    `${question}/question.yaml`,
    replace('answer: [F011]', 'answer: []'),
  );

  expect(report).toContain('facts.answer');
});

test('lists facts that no text uses, and refuses none of them', () => {
  const content = readContent(folder);

  expect(unusedFacts(content.files)).toEqual(['F012', 'F013']);
  expect(checkContent(content)).toEqual([]);
});
