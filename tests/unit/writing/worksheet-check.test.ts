import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { folder, mistakesAfter, replace, useSoundContent } from './sound-content.ts';

useSoundContent();

const both = (text: string) => ({ nl: text, en: text });
const part = (id: string, ...ticks: string[]) => ({
  id,
  question: both('Wat?'),
  ticks: ticks.map((tick) => ({ id: tick, label: both(tick) })),
});
const sheet = {
  published: '2026-11-24',
  reviewBy: '2027-05-24',
  parts: [
    part('plan', 'publish', 'travel', 'teach'),
    part('country', 'russia', 'other'),
    part('partner', 'university', 'person'),
    part('subject', 'dual-use', 'neither'),
  ],
  covers: ['base'],
};
const rule = (id: string, when: object, more: object = {}) => ({
  id,
  weight: 'stop',
  when,
  title: both('Het verbod'),
  rule: both('Dit mag niet.'),
  basis: 'law',
  facts: ['F013'],
  findOut: both('Zoek uit wie het is.'),
  where: ['base'],
  questions: ['reply-time'],
  decides: ['you', 'loket', 'desk'],
  ...more,
});
const rules = [
  rule('ban', { plan: ['publish', 'travel'], country: ['russia'] }),
  rule(
    'silence',
    { plan: ['publish', 'travel'], country: ['other'] },
    { weight: 'none', basis: 'reading' },
  ),
  rule('lesson', { plan: ['teach'], country: ['russia', 'other'] }),
  rule('whatever', { plan: ['publish', 'travel', 'teach'], country: ['russia', 'other'] }),
];
const file = 'worksheet/rules/all.yaml';

beforeEach(() => {
  mkdirSync(path.join(folder, 'worksheet/rules'), { recursive: true });
  const write = (name: string, value: unknown) => {
    writeFileSync(path.join(folder, name), stringify(value, { aliasDuplicateObjects: false }));
  };
  write('worksheet/worksheet.yaml', sheet);
  write(file, rules);
});

test('finds nothing to mend when every plan leads to a rule', () => {
  expect(mistakesAfter(file, (text) => text)).toBe('');
});

test.for<[string, string, (text: string) => string, string[]]>([
  [
    'an answer that a rule misspells',
    file,
    replace('- publish', '- publsh'),
    ['ban.plan: “publsh” is not there', 'Use one of publish, travel, teach'],
  ],
  [
    'a fact that is not there',
    file,
    replace('F013', 'F99Z'),
    ['ban.facts', 'F99Z is not in content/evidence'],
  ],
  [
    'an answer of the site that is not there',
    file,
    replace('- reply-time', '- replytime'),
    ['ban.questions: “replytime” is not there', 'content/questions'],
  ],
  [
    'an authority that is not there',
    file,
    replace('- desk', '- dest'),
    ['ban.decides: “dest” is not there', 'content/referrals.yaml'],
  ],
  [
    'a list that is not in the register',
    file,
    replace('- base', '- bsae'),
    ['ban.where: “bsae” is not there', 'content/acts'],
  ],
  [
    'a rule without a fact',
    file,
    (text) => text.replace('facts:\n    - F013', 'facts: []'),
    ['facts: Name at least one fact'],
  ],
  [
    'a label that says more than its facts',
    file,
    replace('F013', 'F012'),
    ['ban.basis: says law, but F012'],
  ],
  [
    'a rule that only the contact point would decide on',
    file,
    (text) => text.replace('- you\n    - loket\n    - desk', '- loket'),
    ['decides: Name who decides'],
  ],
  [
    'a rule that says nowhere where to look',
    file,
    (text) => text.replace('where:\n    - base', 'where: []'),
    ['where'],
  ],
  [
    'two rules of one name',
    file,
    replace('id: silence', 'id: ban'),
    ['id: ban is already used', 'Choose another'],
  ],
  [
    'a plan that leads to no rule',
    file,
    replace('- travel', '- publish'),
    ['travel + russia: leads to no rule', 'weight none'],
  ],
  [
    'a partner for whom nothing stands',
    file,
    (text) => text.replace(/( +)country:\n +- russia/, '$1partner: [university]\n$&'),
    ['publish + russia + person: leads to no rule'],
  ],
  [
    '“no rule is known” beside a rule',
    file,
    replace('- other', '- russia'),
    ['publish + russia: leads to “silence”, which says that no rule is known, and to others'],
  ],
  [
    'a reason to leave out what a rule names',
    'worksheet/worksheet.yaml',
    (text) => `${text}leftOut: [{ act: base, articles: ['2'], reason: Not needed here. }]\n`,
    ['leftOut: article base 2 stands in a rule'],
  ],
  [
    'a part that is missing',
    'worksheet/worksheet.yaml',
    (text) => text.replace('id: subject', 'id: partner'),
    ['parts: are plan, country, partner, partner', 'in this order'],
  ],
])('names %s', ([, name, change, told]) => {
  const report = mistakesAfter(name, change);

  for (const words of told) expect(report).toContain(words);
});

test('names a review that is put off too long', () => {
  const report = mistakesAfter(
    'worksheet/worksheet.yaml',
    replace('reviewBy: 2027-05-24', 'reviewBy: 2027-11-24'),
  );

  expect(report).toContain('reviewBy: is later than 2027-05-24, 6 months');
});

test('names a rule that leads only to what was withdrawn', () => {
  const withdrawn = 'withdrawn: { date: 2026-11-24, reason: { nl: Vervallen., en: Lapsed. } }\n';
  const report = mistakesAfter('questions/reply-time/question.yaml', (text) => text + withdrawn);

  expect(report).toContain('ban.questions: leads only to what was withdrawn');
});

test('names an article that the site cites and no rule names', () => {
  mistakesAfter('questions/other/question.yaml', replace('F011', 'F013'));
  const report = mistakesAfter(file, (text) =>
    text.replaceAll('F013', 'F011').replaceAll('basis: law', 'basis: guidance'),
  );

  expect(report).toContain('covers: article base 2 is cited on this site, and stands in no rule');
});
