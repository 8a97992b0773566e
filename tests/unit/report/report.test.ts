import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { report } from '#tools/report/cli.ts';
import { reportShape } from '#tools/report/shape.ts';
import { folder, replace, rewrite, useSoundContent } from '../writing/sound-content.ts';

useSoundContent();

const question = 'questions/reply-time/question.yaml';
const quiet = '2026-12-01';

const on = (day: string, ...more: string[]) => report(['--on', day, ...more], { folder });

const jsonOn = async (day: string) => reportShape.parse(JSON.parse((await on(day, '--json')).said));

/** Rest the answer on article 2 of the example, and let the later act do something to that act. */
function restOnArticle2(later: string) {
  rewrite(question, replace('[F011]', '[F013]'));
  rewrite('acts/law.yaml', replace('articles: [2a]', later));
}

test('says that there is nothing to do today, and ends with 0', async () => {
  const { said, code } = await on(quiet);

  expect(said).toContain('1 december 2026: vandaag is er niets te doen.');
  expect(said).not.toContain('Over de datum');
  expect(code).toBe(0);
});

test('names a text on the day before which it should have been checked', async () => {
  const { said, code } = await on('2027-11-24');

  expect(said).toContain('Over de datum (3)');
  expect(said).toContain('24 november 2027: Hoe snel krijg ik antwoord?');
  expect(said).toContain(`content/${question}`);
  expect(code).toBe(1);
});

test.for([
  ['2027-11-23', 3],
  ['2027-10-25', 3],
  ['2027-10-24', 0],
] as const)('announces a review thirty days ahead, which is no alarm: %s', async ([day, soon]) => {
  const found = await jsonOn(day);

  expect([found.overdue.length, found.soon.length]).toEqual([0, soon]);
  expect((await on(day)).code).toBe(0);
});

test('names the texts under which an act changed the law', async () => {
  restOnArticle2("articles: ['2']");

  const { said, code } = await on(quiet);

  expect(said).toContain('Verordening (EU) 2023/2 (20 februari 2023)');
  expect(said).toContain(`Hoe snel krijg ik antwoord? (content/${question})`);
  expect(code).toBe(1);
});

test('tells of an act that nobody could read, which is no alarm', async () => {
  restOnArticle2("articles: []\n  notRead: { nl: 'Niet gevonden.', en: 'Not found.' }");
  rewrite('acts/law.yaml', replace('read: { version: 2023', 'read: { parts: [], version: 2023'));

  const found = await jsonOn(quiet);

  expect(found.notRead.map(({ act, texts }) => [act, texts.length])).toEqual([['later', 1]]);
  expect(found.changed).toEqual([]);
  expect((await on(quiet)).code).toBe(0);
});

test('names the fields and goods under an act that changed a list', async () => {
  rewrite('acts/law.yaml', replace('articles: [2a]', "articles: ['2']"));
  const words = { nl: 'pomp', en: 'pump' };
  const place = { act: 'base', article: '2', version: '2022-01-10' };
  const under = [{ list: 'annex-i', heading: '2B', about: words, place }];
  const also = { nl: [], en: [] };
  mkdirSync(path.join(folder, 'finder/entries'), { recursive: true });
  writeFileSync(
    path.join(folder, 'finder/entries/goods.yaml'),
    JSON.stringify([{ id: 'pump', kind: 'item', name: words, also, under }]),
  );

  expect((await on(quiet)).said).toContain('content/finder/entries/goods.yaml: pump');
  expect((await jsonOn(quiet)).changed[0]?.texts).toMatchObject([
    {
      id: 'pump',
      url: { nl: 'https://www.loketkennisveiligheid.nl/vakgebieden-en-goederen/#pump' },
    },
  ]);
});

test('counts the answers of a theme by what they come down to', async () => {
  expect((await jsonOn(quiet)).counts).toMatchObject([
    { theme: 'loket', verdicts: { yes: 1, no: 0, none: 1 }, total: 2 },
  ]);
});

test('asks nothing for an answer that was withdrawn', async () => {
  const reason = "withdrawn: { date: 2026-11-27, reason: { nl: 'Oud.', en: 'Old.' } }";
  rewrite(question, (text) => `${text}\n${reason}\n`);

  const found = await jsonOn('2028-01-01');

  expect(found.overdue.map(({ file }) => file)).not.toContain(`content/${question}`);
  expect(found.counts[0]?.total).toBe(1);
});

test('names the facts that no text uses', async () => {
  expect((await jsonOn(quiet)).unused).toEqual(['F012', 'F013']);
});

test('does not say that all is well when a file cannot be read', async () => {
  rewrite(question, replace('basis:', 'bassis:'));

  const { said, code } = await on(quiet);

  expect(said).toContain(`content/${question}, bassis`);
  expect(code).toBe(2);
});

test('names the standing queries without a good answer, which is no alarm', async () => {
  const missed = [{ language: 'nl' as const, query: 'hoe laat', answers: ['4'], got: [] }];
  const queries = () => Promise.resolve({ asked: 1, missed });

  const { said, code } = await report(['--on', quiet, '--search'], { folder, queries });

  expect(said).toContain('nl “hoe laat”: 4; gevonden niets');
  expect(code).toBe(0);
});

test('says that it cannot search a site that was not built', async () => {
  const queries = () => Promise.resolve(undefined);

  const { said, code } = await report(['--on', quiet, '--search'], { folder, queries });

  expect(said).toContain('de site is niet gebouwd');
  expect(code).toBe(2);
});

test.for([[['--link']], [['--on', 'morgen']], [['--on', '2027-02-30']]])(
  'explains how to ask when asked for %j',
  async ([args = []]) => {
    const { said, code } = await report(args, { folder });

    expect(said).toContain('npm run report -- [--json');
    expect(code).toBe(2);
  },
);

test('tells whoever asks for help how to ask, and that is no mistake', async () => {
  const { said, code } = await report(['--help'], { folder });

  expect(said).toContain('npm run report -- [--json');
  expect(code).toBe(0);
});

test('gives a machine the shape of what it prints', async () => {
  const { said } = await report(['--schema']);

  expect(JSON.parse(said)).toMatchObject({ properties: { overdue: { type: 'array' } } });
});
