import { cpSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#src/editor/check-content.ts';
import { readContent } from '#src/editor/read.ts';
import { describeMistakes } from '#src/editor/mistake.ts';
import { folder, mistakesAfter, replace, useSoundContent } from './sound-content.ts';

useSoundContent();

const rules = 'checks/who-may-ask/check.yaml';
const outcomes = 'checks/who-may-ask/outcomes';

describe('names the file, the field and the remedy of', () => {
  test.for<[string, string, string, string[]]>([
    [
      'a question that can lead back to itself',
      'to: welcome',
      'to: place',
      ['place: can lead back', 'work: can lead back', 'every path must end'],
    ],
    [
      'an answer that leads nowhere',
      'to: welcome',
      'to: welkom',
      ['work.abroad.to', '“welkom” is not', 'welcome: is reached by no answer'],
    ],
    [
      'a question that nobody is asked',
      'to: work',
      'to: welcome',
      ['work: is reached by no answer', 'Let an answer lead to it'],
    ],
    [
      'a kind of outcome without words',
      "    elsewhere: { nl: 'Ergens anders', en: 'Elsewhere' }\n",
      '',
      ['words.kinds.elsewhere', 'Say in a few words'],
    ],
    [
      'an English address outside the English part',
      'en: /en/who-can-ask/check/',
      'en: /who-can-ask/check/',
      ['address.check.en', 'Begin with /en/'],
    ],
    ['a start that does not exist', 'start: place', 'start: plaats', ['start: “plaats” is not']],
    ['an id that is used twice', 'id: work', 'id: place', ['place: is the id of more than one']],
    [
      'a question with one answer',
      '      - id: company\n        slug: { nl: bedrijf, en: company }\n        label: { nl: Bij een bedrijf, en: For a company }\n        to: elsewhere\n',
      '',
      ['steps.0.options', 'At least two answers'],
    ],
    [
      'two answers with one address',
      'en: company }',
      'en: institution }',
      ['place.company.slug.en', 'is also that of another answer'],
    ],
    [
      'a label without its translation',
      'label: { nl: Bij een bedrijf, en: For a company }',
      'label: { nl: Bij een bedrijf }',
      ['steps.0.options.1.label.en', 'is missing', 'English text'],
    ],
    [
      'an organisation that is not described',
      'referrals: [desk]',
      'referrals: [dest]',
      ['elsewhere.referrals', '“dest” is not in content/referrals.yaml'],
    ],
    [
      'a ban for which no article is named',
      'kind: elsewhere',
      'kind: banned',
      ['elsewhere.facts: is “banned”', 'Cite a fact that rests on the article'],
    ],
    [
      'an unknown outcome that does not say what would make it known',
      'kind: elsewhere',
      'kind: unknown',
      ['outcomes.1.wouldKnow', 'says what would make it known'],
    ],
    ['a fact that was never verified', 'answer: [F011]', 'answer: [F047]', ['F047 is background']],
    [
      'a value that the form does not have',
      '        to: welcome',
      '        form: { topic: [weather] }\n        to: welcome',
      ['steps.1.options.0.form.topic'],
    ],
    [
      'a phone number typed into a rule',
      'U hoort hier.',
      'Bel 088 042 62 00.',
      ['a phone number is typed', 'text of the outcome'],
    ],
    [
      'a review put off too long',
      'reviewBy: 2027-11-24',
      'reviewBy: 2028-11-24',
      ['reviewBy', '2027-11-24'],
    ],
  ])('%s', ([, from, to, told]) => {
    const report = mistakesAfter(rules, replace(from, to));

    expect(report).toContain(`content/${rules}`);
    for (const words of told) expect(report).toContain(words);
  });

  test('an outcome without its text in one language', () => {
    rmSync(path.join(folder, outcomes, 'welcome/en.mdx'));

    const report = describeMistakes(checkContent(readContent(folder)), 'en');

    expect(report).toContain(`content/${outcomes}/welcome/en.mdx`);
    expect(report).toContain('every outcome has one in each language');
  });

  test('a text that belongs to no outcome', () => {
    renameSync(path.join(folder, outcomes, 'welcome'), path.join(folder, outcomes, 'hello'));

    expect(describeMistakes(checkContent(readContent(folder)), 'en')).toContain(
      'belongs to no outcome',
    );
  });

  test('a subject that points at an organisation that is not described', () => {
    const report = mistakesAfter('signpost.yaml', replace('[desk]', '[dest]'));

    expect(report).toContain('others.referrals');
    expect(report).toContain('“dest” is not in content/referrals.yaml');
  });
});

test('says after how many answers an outcome comes too late', () => {
  const longer = ['one', 'two', 'three', 'four'].map(
    (id, index, all) => `  - id: ${id}
    question: { nl: ${id}, en: ${id} }
    options:
      - { id: on, slug: { nl: a, en: a }, label: { nl: a, en: a }, to: ${all[index + 1] ?? 'welcome'} }
      - { id: off, slug: { nl: b, en: b }, label: { nl: b, en: b }, to: elsewhere }
`,
  );
  const report = mistakesAfter(rules, (text) =>
    text.replace('to: welcome', 'to: one').replace('outcomes:\n', `${longer.join('')}outcomes:\n`),
  );

  expect(report).toContain('welcome: is reached after 6 answers');
  expect(report).toContain('at most 5 questions');
});

test('names a second check that takes the address or an outcome of the first', () => {
  cpSync(path.join(folder, 'checks/who-may-ask'), path.join(folder, 'checks/second'), {
    recursive: true,
  });
  const told = describeMistakes(checkContent(readContent(folder)), 'en');

  expect(told).toContain('address: /voor-wie/check/ is already used by');
  expect(told).toContain('outcomes: welcome is already used by');
});
