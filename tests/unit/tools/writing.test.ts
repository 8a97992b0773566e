import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Prompt } from '#tools/writing/ask.ts';
import { runJob, type Job, type World } from '#tools/writing/job.ts';
import { kinds } from '#tools/writing/kinds.ts';
import { move } from '#tools/writing/move.ts';
import { revise } from '#tools/writing/revise.ts';
import { withdraw } from '#tools/writing/withdraw.ts';
import { folder, rewrite, useSoundContent } from '../writing/sound-content.ts';

useSoundContent();

const clean = 'De controle van de inhoud is schoon.';

/** Do a job without a person, on the sound content. */
const run = (job: Job | undefined, flags: Record<string, string>, around: Partial<World> = {}) => {
  if (!job) throw new Error('no such job');
  const args = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
  return runJob(job, args, { folder, day: '2026-11-28', prompt: undefined, ...around });
};

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

const question = {
  'question-nl': 'Mag ik een laptop meenemen?',
  'question-en': 'May I take a laptop along?',
  folder: 'laptop',
  theme: 'loket',
  verdict: 'depends',
  'condition-nl': 'van wat erop staat',
  'condition-en': 'on what is on it',
  'answer-nl': 'Dat hangt af van wat erop staat.',
  'answer-en': 'That depends on what is on it.',
  facts: 'F011',
  basis: 'guidance',
  related: 'other',
  'body-nl': 'Laat thuis wat u niet nodig hebt.',
  'body-en': 'Leave at home what you do not need.',
};

const regulation = {
  id: '2026-9',
  file: 'law',
  kind: 'regulation',
  title: 'Regulation 2026/9',
  'name-nl': 'Verordening 2026/9',
  'name-en': 'Regulation 2026/9',
  url: 'https://eur-lex.europa.eu/eli/reg/2026/9/oj',
  adopted: '2026-11-27',
};

const notes = { 'note-nl': 'Nu korter.', 'note-en': 'Shorter now.' };

describe('npm run new', () => {
  test('lays down a question in both languages with the next number', async () => {
    const { said, code } = await run(kinds.question, question);

    expect(code).toBe(0);
    expect(said).toContain(clean);
    expect(read('questions/laptop/question.yaml')).toContain('number: 5\n');
    expect(read('questions/laptop/question.yaml')).toContain('reviewBy: 2027-11-28\n');
    expect(read('questions/laptop/nl.mdx')).toContain('slug: mag-ik-een-laptop-meenemen\n');
    expect(read('questions/laptop/en.mdx')).toContain('translates: 1\n');
    expect(read('addresses.yaml')).toContain('  laptop:\n    number: 5\n');
  });

  test('names each field that waits for the writer', async () => {
    const { said } = await run(kinds.question, { ...question, 'answer-nl': '', 'body-en': '' });

    expect(said).toContain('2 fouten in de inhoud');
    expect(said).toMatch(/laptop\/nl\.mdx\n {2}regel \d+, answer: wacht op u: er staat INVULLEN/);
    expect(said).toMatch(/laptop\/en\.mdx\n {2}regel \d+, tekst: wacht op u/);
  });

  test('never takes the place of what is there, nor a number that was used', async () => {
    await run(kinds.question, question);
    const before = read('questions/laptop/nl.mdx');
    const again = await run(kinds.question, { ...question, 'answer-nl': 'Anders.' });

    expect(again).toEqual({
      code: 2,
      said: expect.stringContaining('“laptop” bestaat al') as string,
    });
    expect(read('questions/laptop/nl.mdx')).toBe(before);
  });

  test('asks a person what no flag says, and writes nothing when the person stops', async () => {
    const asked: string[] = [];
    const prompt: Prompt = ({ name }) => {
      asked.push(name);
      return Promise.resolve(
        name === 'theme' ? undefined : question[name as keyof typeof question],
      );
    };
    const known = Object.entries(question).filter(
      ([name]) => name !== 'question-nl' && name !== 'theme',
    );
    const { said, code } = await run(kinds.question, Object.fromEntries(known), { prompt });

    expect(asked).toEqual(['question-nl', 'theme']);
    expect({ said, code }).toEqual({ said: 'Gestopt. Er is niets geschreven.', code: 2 });
  });

  test.for([
    ['regulation', ['celex']],
    ['dutch-act', ['bwb', 'stcrt']],
    ['letter', []],
  ] as const)('of a %s asks a person the numbers that it can have: %j', async ([kind, numbers]) => {
    const asked: string[] = [];
    const prompt: Prompt = ({ name }) => {
      asked.push(name);
      return Promise.resolve(name === 'read-version' ? undefined : '');
    };
    await run(kinds.act, { ...regulation, kind }, { prompt });

    expect(asked.filter((name) => ['celex', 'bwb', 'stcrt'].includes(name))).toEqual(numbers);
  });

  test('says what is wrong with a flag, and which answers there are', async () => {
    const { said } = await run(kinds.question, { ...question, theme: 'lokket' });

    expect(said).toContain('--theme: “lokket” kan niet. Kies uit loket.');
  });

  test.for<[string, Record<string, string>, string, string]>([
    [
      'fact',
      {
        statement: 'The contact point answers in writing.',
        known: 'source',
        act: 'base',
        article: '1',
        paragraph: '9',
        version: '2022-01-10',
        file: 'loket',
      },
      'evidence/loket.yaml',
      'F048:',
    ],
    [
      'referral',
      {
        'name-nl': 'Ander loket',
        'name-en': 'Other desk',
        id: 'other-desk',
        'about-nl': 'Helpt.',
        'about-en': 'Helps.',
        'when-nl': 'Altijd.',
        'when-en': 'Always.',
        'bring-nl': 'Niets.',
        'bring-en': 'Nothing.',
        phone: '070 123 45 67',
        facts: 'F011',
      },
      'referrals.yaml',
      'dial: "+31701234567"',
    ],
    [
      'package',
      {
        package: '22',
        'changed-nl': 'Een lijst.',
        'changed-en': 'A list.',
        ...regulation,
        amends: 'base: 2',
        'read-version': '2026-11-27',
      },
      'acts/law.yaml',
      'package: 22',
    ],
  ])('puts a %s below its neighbours', async ([kind, flags, file, held]) => {
    const before = read(file);
    const { said, code } = await run(kinds[kind], flags);

    expect({ said, code }).toEqual({ said: expect.stringContaining(clean) as string, code: 0 });
    expect(read(file).startsWith(before.trimEnd())).toBe(true);
    expect(read(file)).toContain(held);
  });
});

const unread = {
  package: '22',
  ...regulation,
  'not-read-nl': 'Nog niet.',
  'not-read-en': 'Not yet.',
};

test.for([
  ['base: 2', 'rusten op wat de regeling wijzigt'],
  ['base: 99', 'zeggen ook 1 andere teksten dat zij hen kan raken'],
] as const)(
  'an act that nobody read, amending %s, is said to touch no more than it names',
  async ([amends, expected]) => {
    rewrite('questions/other/question.yaml', (text) => text.replace('F011', 'F013'));
    const { said } = await run(kinds.package, { ...unread, amends });

    expect(said).toContain(expected);
  },
);

test('an article that nobody knew is named, for it was added or mistyped', async () => {
  const { said } = await run(kinds.package, { ...unread, amends: 'base: 2, 2bb, Annex I' });

  expect(said).toContain('kende het register nog niet');
  expect(said).toContain('  base: 2bb\n');
});

describe('npm run revise', () => {
  test('puts a change on top and leaves every other line as it is', async () => {
    const file = 'questions/reply-time/question.yaml';
    const before = read(file);
    const { said } = await run(revise, {
      folder: 'reply-time',
      weight: 'minor',
      whole: 'yes',
      ...notes,
    });

    expect(said).toContain(clean);
    expect(read(file)).toContain('changes:\n  - date: 2026-11-28\n    weight: minor\n');
    expect(read(file)).toContain('reviewBy: 2027-11-28\n');
    for (const line of before.split('\n').filter((text) => !text.startsWith('reviewBy'))) {
      expect(read(file)).toContain(line);
    }
  });

  test('keeps the changes before it, also where they stand between brackets', async () => {
    const file = 'questions/reply-time/question.yaml';
    const earlier = '{ date: 2026-11-26, weight: minor, note: { nl: Eerder., en: Earlier. } }';
    rewrite(file, (text) => `${text.trimEnd()}\nchanges: [ ${earlier} ]\n`);

    const { said } = await run(revise, {
      folder: 'reply-time',
      weight: 'minor',
      whole: 'no',
      ...notes,
    });

    expect(said).toContain(clean);
    expect(read(file)).toContain('  - date: 2026-11-28\n');
    expect(read(file)).toContain('  - date: 2026-11-26\n');
  });

  const major = {
    folder: 'reply-time',
    weight: 'major',
    english: 'yes',
    whole: 'no',
    from: 'site',
    ...notes,
  };
  const site = (text: string) =>
    (() => Promise.resolve(new Response(text))) as unknown as typeof fetch;

  test('keeps the text that a major change replaces, in both languages', async () => {
    const text = '# 4. Hoe snel?\n\n<https://www.loketkennisveiligheid.nl/v/4/1/>\n';
    const { said } = await run(revise, major, { fetch: site(text) });

    expect(said).toContain(clean);
    expect(read('questions/reply-time/earlier/1/nl.md')).toBe(text);
    expect(read('questions/reply-time/earlier/1/en.md')).toBe(text);
    expect(read('questions/reply-time/en.mdx')).toContain('translates: 2\n');
  });

  test('asks first to mend a text that cannot be read, and looks for no earlier one', async () => {
    rewrite('questions/reply-time/nl.mdx', (text) =>
      text.replace('question:', 'question: Let op:'),
    );
    const { said, code } = await run(revise, major, { fetch: site('never asked') });

    expect(code).toBe(2);
    expect(said).toContain('Herstel dit eerst; er is niets geschreven.');
    expect(said).toContain('content/questions/reply-time/nl.mdx');
  });

  test('writes nothing when the text that readers have cannot be had', async () => {
    const before = read('questions/reply-time/question.yaml');
    const { said, code } = await run(revise, major, { fetch: site('# 4. Hoe snel?\n/v/4/2/') });

    expect(code).toBe(2);
    expect(said).toContain('is niet versie 1 van vraag 4');
    expect(read('questions/reply-time/question.yaml')).toBe(before);
  });
});

test('npm run withdraw writes day, reason and replacement, and names who leads there', async () => {
  const { said } = await run(withdraw, {
    folder: 'other',
    'reason-nl': 'Achterhaald.',
    'reason-en': 'Overtaken.',
    replacement: 'reply-time',
  });

  expect(said).toContain('content/questions/reply-time/nl.mdx, regel 7');
  expect(read('questions/other/question.yaml')).toContain(
    'withdrawn:\n  date: 2026-11-28\n  reason:\n    nl: Achterhaald.\n    en: Overtaken.\n  replacement: reply-time\n',
  );
});

test('npm run move gives another address, to which the old one goes on leading', async () => {
  const { said } = await run(move, { folder: 'reply-time', language: 'en', slug: 'how-fast' });

  expect(said).toContain(clean);
  expect(said).toContain('wie /en/questions/how-soon/ opent, komt daar uit');
  expect(read('questions/reply-time/en.mdx')).toContain('slug: how-fast\n');
  expect(read('addresses.yaml')).toMatch(/en:\n {6}- how-fast\n {6}- how-soon\n/);
});

test('npm run move takes no address that another question ever had', async () => {
  const { said } = await run(move, { folder: 'reply-time', language: 'nl', slug: 'anders' });

  expect(said).toContain('“anders” is van other');
});
