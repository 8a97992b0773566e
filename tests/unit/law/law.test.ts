import { expect, test } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { law } from '#tools/law/cli.ts';
import { acts, hash, lawOf, still, write } from './small-register.ts';
import { page, recorded, services, withRow } from './services.ts';

const amendsOurs = { amended: '32014R0833', celex: '32026R0901', title: 'Regulation 2026/901' };

test('says in one line that nothing moved, and ends with 0', async () => {
  expect(await lawOf({})).toEqual({
    said: 'Niets bewogen: alles wat is gelezen, geldt nog zo.',
    code: 0,
  });
});

test('names an act that amends one of ours and is not in the register', async () => {
  const row = { ...amendsOurs, day: '2026-09-14' };

  const { said, code } = await lawOf(
    {},
    { amendments: () => new Response(withRow('amendments.json', row)) },
  );

  expect(said).toContain('32026R0901 (14 september 2026) wijzigt 833-2014');
  expect(said).toContain('Regulation 2026/901');
  expect(code).toBe(1);
});

test('names an amending act of which the day is not known yet', async () => {
  const { said } = await lawOf(
    {},
    { amendments: () => new Response(withRow('amendments.json', amendsOurs)) },
  );

  expect(said).toContain('32026R0901 (datum onbekend)');
});

test('names an act of the register that amends more than the register says', async () => {
  const silent = { ...acts.amending, id: '2026-901', celex: '32026R0901', amends: [] };
  const row = { ...amendsOurs, day: '2026-09-14' };

  const { said } = await lawOf(
    { acts: [acts.base, acts.amending, silent] },
    { amendments: () => new Response(withRow('amendments.json', row)) },
  );

  expect(said).toContain('staat in het register, maar zonder deze wijziging');
});

test('asks for what came before the text of the act when a fact was read in an older one', async () => {
  const older = { ...still, rests: [{ act: '833-2014', article: '2', version: '2022-01-01' }] };

  const { said } = await lawOf({ facts: { F001: older } });

  expect(said).toContain('32022R0328 (25 februari 2022) wijzigt 833-2014');
});

test('names a Dutch act of which a newer version is in force', async () => {
  const { said, code } = await lawOf({
    acts: [{ ...acts.dutch, read: { version: '2004-01-01', on: '2026-11-27' } }],
  });

  expect(said).toContain('sanctiewet-1977: gelezen tot 1 januari 2004, nu die van 1 juli 2012');
  expect(code).toBe(1);
});

test('names the facts and the answers to read again', async () => {
  const moved = { ...still, rests: [{ act: '833-2014', article: '5aa', version: '2023-04-27' }] };

  const { said, code } = await lawOf({ facts: { F001: still, F002: moved } });

  expect(said).toContain('F002: Technical assistance');
  expect(said).toContain('rust op 833-2014, artikel 5aa');
  expect(said).toContain('sindsdien gewijzigd: 2024-1745');
  expect(said).toContain('content/questions/technical-assistance (F002)');
  expect(said).not.toContain('F001');
  expect(code).toBe(1);
});

test('notices another wording of a page, and names what rests on it', async () => {
  const fact = { ...still, rests: [{ act: 'ontheffing', seen: '2026-11-24' }] };
  const worded = recorded('page.html').replace('bepaalde', 'alle');

  const { said, code } = await lawOf({ facts: { F003: fact } }, { page: page(worded) });

  expect(said).toContain('Pagina met een andere tekst');
  expect(said).toContain('ontheffing: ');
  expect(said).toContain('F003: ');
  expect(said).toContain('content/questions/technical-assistance (F003)');
  expect(code).toBe(1);
});

test.for([
  ['layout', '<p>', '\n\n  <p  class="intro">\n'],
  ['menu', 'Menu van vandaag', 'Menu van morgen'],
  ['footer', 'Bezoekers: 41', 'Bezoekers: 42'],
  ['script', 'one', 'two'],
] as const)('takes another %s of a page for no other text', async ([, from, to]) => {
  const same = recorded('page.html').replaceAll(from, to);

  const { code } = await lawOf({}, { page: page(same) });

  expect(same).not.toBe(recorded('page.html'));
  expect(code).toBe(0);
});

test('names the facts and the answers that rest on an act that moved', async () => {
  const row = { ...amendsOurs, day: '2026-09-14' };
  const dutchFact = { ...still, rests: [{ act: 'sanctiewet-1977', version: '2004-01-01' }] };
  const later = { ...still, rests: [{ act: '833-2014', article: '2', version: '2026-09-14' }] };

  const { said } = await lawOf(
    {
      acts: [
        acts.base,
        acts.amending,
        { ...acts.dutch, read: { version: '2004-01-01', on: '2026-11-27' } },
      ],
      facts: { F001: still, F002: dutchFact, F003: later },
    },
    { amendments: () => new Response(withRow('amendments.json', row)) },
  );

  const leaning = 'content/questions/technical-assistance';
  expect(said).toContain(`833-2014: F001\n    gebruikt in ${leaning}`);
  expect(said).toContain(`sanctiewet-1977: F002\n    gebruikt in ${leaning}`);
});

test.for([
  ['news', undefined, 'ontheffing'],
  ['law-firm', undefined, 'ontheffing'],
  ['report', undefined, 'ontheffing'],
  ['guideline', undefined, 'ontheffing'],
  ['page', '2026-01-01', 'ontheffing'],
  ['news', '2026-01-01', ''],
] as const)(
  'asks a document without a date whether it changed: %s %s',
  async ([kind, dated, asked]) => {
    const { said } = await lawOf({ acts: [{ ...acts.page, kind, dated, hash: undefined }] });

    expect(said.includes(`ontheffing: ${hash}`)).toBe(asked === 'ontheffing');
  },
);

test('takes the fingerprint of a file that is a PDF', async () => {
  const pdf = () => new Response('%PDF', { headers: { 'Content-Type': 'application/pdf' } });

  const { said } = await lawOf({ acts: [{ ...acts.page, hash: undefined }] }, { page: pdf });

  // printf %PDF | sha256sum
  expect(said).toContain(
    'ontheffing: 315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027',
  );
});

test('puts missing fingerprints in the register when asked, and nothing else', async () => {
  const folder = write({});
  const file = path.join(folder, 'acts/all.yaml');
  const page = { ...acts.page, hash: undefined };
  const register = [page, ...Object.values({ ...acts, page: { ...page, id: 'tweede' } })];
  const before = `# Kept.\n${stringify(register)}`;
  writeFileSync(file, before);
  const options = { folder, day: '2026-11-28', ask: services().ask };

  const { said } = await law({ ...options, isWriting: true });
  const again = await law(options);

  expect(said).toContain('Vingerafdruk in het register gezet');
  expect(again).toEqual({ said: 'Niets bewogen: alles wat is gelezen, geldt nog zo.', code: 0 });
  const noted = before.replace('- id: 833-2014', `  hash: ${hash}\n$&`);
  expect(readFileSync(file, 'utf8')).toBe(`${noted}  hash: ${hash}\n`);
});

test('gives the fingerprint of a page that has none in the register, which is no alarm', async () => {
  const { said, code } = await lawOf({ acts: [{ ...acts.page, hash: undefined }] });

  expect(said).toContain('Pagina zonder vingerafdruk');
  expect(said).toContain(`ontheffing: ${hash}`);
  expect(code).toBe(0);
});

test('prints JSON that a machine can read', async () => {
  const row = { ...amendsOurs, day: '2026-09-14' };

  const { said, code } = await lawOf(
    {},
    { amendments: () => new Response(withRow('amendments.json', row)) },
    true,
  );

  expect(JSON.parse(said)).toEqual({
    amendments: [
      {
        celex: '32026R0901',
        title: 'Regulation 2026/901',
        day: '2026-09-14',
        amends: '833-2014',
        isInRegister: false,
      },
    ],
    versions: [],
    leaning: [
      { act: '833-2014', facts: ['F001'], texts: ['content/questions/technical-assistance'] },
    ],
    facts: [],
    texts: [],
    pages: [],
    hashes: [],
    unseen: [],
    failures: [],
    isOnline: true,
  });
  expect(code).toBe(1);
});
