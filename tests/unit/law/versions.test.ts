import { expect, test } from 'vitest';
import { lawOf, write } from './small-register.ts';
import { law } from '#tools/law/cli.ts';
import { services, withRow } from './services.ts';

const listed = (celex: string) => () => new Response(withRow('consolidations.json', { celex }));
const two = () => list(['02014R0833-20260720', '02014R0833-20260315', '02014R0833-20230427']);
const list = (celexes: string[]) =>
  Response.json({ results: { bindings: celexes.map((value) => ({ celex: { value } })) } });
const served = (text: string) =>
  new Response(text, { headers: { 'Content-Type': 'application/xhtml+xml' } });
const notServed = (status: number) => new Response(null, { status });

test('names a consolidated version that is newer than the text that was read', async () => {
  const { said, code } = await lawOf({}, { consolidations: listed('02014R0833-20260720') });

  expect(said).toContain('833-2014: gelezen tot 27 april 2023, nu die van 20 juli 2026');
  expect(code).toBe(1);
});

test('takes the newest of those that are served', async () => {
  const { said } = await lawOf({}, { consolidations: two });

  expect(said).toContain('nu die van 20 juli 2026');
});

test.for([404, 406])(
  'takes the newest version that is really served, not the newest listed (%i)',
  async (status) => {
    const version = (celex: string) =>
      celex.endsWith('20260720') ? notServed(status) : served('text');

    const { said } = await lawOf({}, { consolidations: two, version });

    expect(said).toContain('nu die van 15 maart 2026');
    expect(said).not.toContain('juli');
  },
);

test('takes data about a version for no version that is served', async () => {
  const { code } = await lawOf(
    {},
    {
      consolidations: listed('02014R0833-20260720'),
      version: () => new Response('<rdf/>', { headers: { 'Content-Type': 'application/rdf+xml' } }),
    },
  );

  expect(code).toBe(0);
});

test('never takes a version dated in the future, and never asks for one without a date', async () => {
  const { ask, asked } = services();

  await law({ folder: write({}), day: '2026-11-28', ask });
  expect(asked.filter((url) => url.includes('/celex/'))).toEqual([]);

  const later = await law({ folder: write({}), day: '2027-01-01', ask });
  expect(later.said).toContain('nu die van 1 januari 2027');
  expect(asked.filter((url) => url.includes('/celex/'))).toEqual([
    'https://publications.europa.eu/resource/celex/02014R0833-20270101',
  ]);
});

test('says so when the Office does not tell whether it has a version', async () => {
  const { said, code } = await lawOf(
    {},
    { consolidations: listed('02014R0833-20260720'), version: () => notServed(503) },
  );

  expect(said).toContain('antwoordde voor 02014R0833-20260720 met status 503');
  expect(code).toBe(2);
});

test('takes a number without a day for no version at all', async () => {
  const { said, code } = await lawOf({}, { consolidations: () => list(['02014R0833']) });

  expect(said).toContain('noemt geen geconsolideerde versie');
  expect(code).toBe(2);
});
