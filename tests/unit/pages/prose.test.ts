import { expect, test } from 'vitest';
import { proseOf } from '#src/library/prose.ts';

/** What a text becomes when a component shows its name, its properties and what stands in it. */
async function shown(body: string): Promise<unknown> {
  const { Content } = await proseOf(body);
  const component = (name: string) => (props: object) => ({ name, ...props });
  return Content({
    components: {
      Term: component('Term'),
      Question: component('Question'),
      table: 'labelled-table',
    },
  });
}

test('a writer of MDX gets the quotes and the links of the site', async () => {
  expect(JSON.stringify(await shown('"Onderwijs" met [een bron](/bron/?a=1&b=2).'))).toContain(
    JSON.stringify('<p>“Onderwijs” met <a href="/bron/?a=1&amp;b=2">een bron</a>.</p>').slice(
      1,
      -1,
    ),
  );
});

test('a component stands in its sentence with its own words in it', async () => {
  const page = JSON.stringify(await shown('Vraag het <Term id="loket">het *loket*</Term>.'));

  expect(page).toMatch(/Vraag het .*"id":"loket".*<em>loket<\/em>/);
});

test('a table is laid out by the component that fits it to a phone', async () => {
  expect(JSON.stringify(await shown('| Land |\n| --- |\n| Iran |'))).toContain('labelled-table');
});

test('each heading has an address of its own, made of all its words', async () => {
  const { headings } = await proseOf(
    '## Wat geldt voor <Term id="iran">Iran</Term>?\n\n## Meer\n\n## Meer',
  );

  expect(headings).toEqual([
    { depth: 2, slug: 'wat-geldt-voor-iran', text: 'Wat geldt voor Iran?' },
    { depth: 2, slug: 'meer', text: 'Meer' },
    { depth: 2, slug: 'meer-1', text: 'Meer' },
  ]);
});

test('a text that is no MDX is refused with what is wrong', async () => {
  await expect(proseOf('Vraag <Term id="loket">het loket.')).rejects.toThrow(/Term/);
});
