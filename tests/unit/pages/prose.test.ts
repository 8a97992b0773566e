import { expect, test } from 'vitest';
import { proseOf } from '#src/library/prose.ts';

test('shows a text without components as one piece of HTML', () => {
  expect(
    proseOf('Onderzoek & "onderwijs" met [een bron](/bron/?a=1&b=2).\n\n- *een*\n- twee').pieces,
  ).toEqual([
    '<p>Onderzoek &amp; “onderwijs” met <a href="/bron/?a=1&amp;b=2">een bron</a>.</p>\n' +
      '<ul>\n<li><em>een</em></li>\n<li>twee</li>\n</ul>',
  ]);
});

test('leaves a component in its place in the sentence, with its own words in it', () => {
  expect(
    proseOf('Vraag het <Term id="loket">het *loket*</Term> via <Fact name="phone" />.').pieces,
  ).toEqual([
    '<p>Vraag het ',
    { name: 'Term', props: { id: 'loket' }, pieces: ['het <em>loket</em>'] },
    ' via ',
    { name: 'Fact', props: { name: 'phone' }, pieces: [] },
    '.</p>',
  ]);
});

test('hands a table to the component that lays it out on a phone', () => {
  const [table] = proseOf('| Land |\n| --- |\n| <Question id="iran" /> |').pieces;

  expect(table).toMatchObject({ name: 'table' });
  expect(JSON.stringify(table)).toContain('"name":"Question"');
});

test('gives each heading an address of its own, by all its words', () => {
  const { headings, pieces } = proseOf(
    '## Wat geldt voor <Term id="iran">Iran</Term>?\n\n## Meer\n\n## Meer',
  );

  expect(headings).toEqual([
    { depth: 2, slug: 'wat-geldt-voor-iran', text: 'Wat geldt voor Iran?' },
    { depth: 2, slug: 'meer', text: 'Meer' },
    { depth: 2, slug: 'meer-1', text: 'Meer' },
  ]);
  expect(pieces[0]).toContain('<h2 id="wat-geldt-voor-iran">');
});
