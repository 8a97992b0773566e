import { expect, test } from 'vitest';
import { compare } from '#src/twin/compare.ts';
import type { Piece } from '#src/twin/pieces.ts';

const document = (...blocks: string[]) =>
  ['# 42. Mag dat?', '- Vraag 42\n- Nagegaan op een dag', ...blocks].join('\n\n');

const rowsOf = (earlier: string, later: string) => compare(earlier, later).rows;

/** The pieces of the rows in which two documents differ. */
const changesOf = (earlier: string, later: string): Piece[][] =>
  rowsOf(earlier, later).flatMap((row) => ('pieces' in row ? [row.pieces] : []));

test('a word that changed stands beside what it replaced, in its sentence', () => {
  const rows = rowsOf(
    document('Dat mag niet zonder raad.'),
    document('Dat mag niet zonder vergunning.'),
  );

  expect(rows).toEqual([
    { unchanged: 1 },
    {
      pieces: [
        { kind: 'same', text: 'Dat mag niet zonder ' },
        { kind: 'gone', text: 'raad' },
        { kind: 'new', text: 'vergunning' },
        { kind: 'same', text: '.' },
      ],
    },
  ]);
});

test('a paragraph that became another one is told whole', () => {
  const rows = rowsOf(
    document('Vraag het loket.'),
    document('Sinds mei geldt een verbod op alles.'),
  );

  expect(rows.slice(1)).toEqual([
    { pieces: [{ kind: 'gone', text: 'Vraag het loket.' }] },
    { pieces: [{ kind: 'new', text: 'Sinds mei geldt een verbod op alles.' }] },
  ]);
});

test('an item and a row of a table are each compared alone', () => {
  const earlier = document('Let op:', '- een\n- twee', '| a | b |\n| - | - |\n| c | d |');
  const later = document('Let op:', '- een\n- twee\n- drie', '| a | b |\n| - | - |\n| c | e |');
  const changed = changesOf(earlier, later);

  expect(changed[0]).toEqual([{ kind: 'new', text: 'drie' }]);
  expect(changed[1]?.map(({ text }) => text).join('')).toContain('c · ');
});

test('a new day of checking is no change of the text', () => {
  const later = document('Dat mag.').replace('een dag', 'een andere dag');

  expect(rowsOf(document('Dat mag.'), later)).toEqual([{ unchanged: 2 }]);
});

test('a paragraph that was mended stands beside its old words, also where others came before it', () => {
  const earlier = document('Dat mag niet zonder raad.');
  const later = document('Eerst dit: een heel nieuwe alinea.', 'Dat mag niet zonder vergunning.');
  const pieces = changesOf(earlier, later);

  expect(pieces[0]).toEqual([{ kind: 'new', text: 'Eerst dit: een heel nieuwe alinea.' }]);
  expect(pieces[1]?.map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same']);
});

test('a sentence that was written anew is told whole, beside those that stayed', () => {
  const [first, last] = ['Vraag eerst een vergunning aan.', 'Bewaar wat u doet.'];
  const old = 'Wie zelf naar Rusland reist, levert geen dienst aan een ander.';
  const fresh = 'Een reis voor uzelf is volgens de tekst niet verboden.';

  expect(
    changesOf(document(`${first} ${old} ${last}`), document(`${first} ${fresh} ${last}`)),
  ).toEqual([
    [
      { kind: 'same', text: `${first} ` },
      { kind: 'gone', text: `${old} ` },
      { kind: 'new', text: `${fresh} ` },
      { kind: 'same', text: last },
    ],
  ]);
});

test('changes with hardly a word between them are told as one', () => {
  const [pieces = []] = changesOf(
    document('Dat mag u doen als uw instelling en de minister het eerst goed vinden, altijd.'),
    document('Dat mag u doen als elke school en een minister het eerst goed vinden, altijd.'),
  );

  expect(pieces.map(({ text }) => text.trim())).toEqual([
    'Dat mag u doen als',
    'uw instelling en de',
    'elke school en een',
    'minister het eerst goed vinden, altijd.',
  ]);
});

test('a notice, and the day of a source, are no change of the answer', () => {
  const sources = (day: string) => `## Bronnen\n\n- [De wet](https://a.example) (tot ${day})`;
  const earlier = document('Dat mag.', sources('1 mei'));
  const later = document('Dat mag.', 'Let op: dit is niet gelezen.', sources('2 mei'));

  expect(compare(earlier, later, ['Let op:'])).toEqual({
    rows: [{ unchanged: 2 }],
    sources: { gone: [], fresh: [] },
  });
});

test('another text of the same act is the same source', () => {
  const sources = (text: string) => `## Bronnen\n\n- [De wet](https://a.example/eli/1/${text})`;
  const { sources: moved } = compare(
    document('Ja.', sources('oj')),
    document('Ja.', sources('2026-01-01')),
  );

  expect(moved).toEqual({ gone: [], fresh: [] });
});

test('a source that went, and one that came, are told by their names', () => {
  const sources = (name: string) => `## Bronnen\n\n- [${name}](https://${name}.example) (tot nu)`;

  expect(
    compare(document('Ja.', sources('een')), document('Ja.', sources('twee'))).sources,
  ).toEqual({ gone: ['een'], fresh: ['twee'] });
});
