import { expect, test } from 'vitest';
import { compare } from '#src/twin/compare.ts';

const document = (...blocks: string[]) =>
  ['# 42. Mag dat?', '- Vraag 42\n- Nagegaan op een dag', ...blocks].join('\n\n');

test('a word that changed stands beside what it replaced, in its sentence', () => {
  const rows = compare(
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
  const rows = compare(
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
  const changed = compare(earlier, later).flatMap((row) => ('pieces' in row ? [row.pieces] : []));

  expect(changed[0]).toEqual([{ kind: 'new', text: 'drie' }]);
  expect(changed[1]?.map(({ text }) => text).join('')).toContain('c · ');
});

test('a new day of checking is no change of the text', () => {
  const later = document('Dat mag.').replace('een dag', 'een andere dag');

  expect(compare(document('Dat mag.'), later)).toEqual([{ unchanged: 2 }]);
});

test('a paragraph that was mended stands beside its old words, also where others came before it', () => {
  const earlier = document('Dat mag niet zonder raad.');
  const later = document('Eerst dit: een heel nieuwe alinea.', 'Dat mag niet zonder vergunning.');
  const pieces = compare(earlier, later).flatMap((row) => ('pieces' in row ? [row.pieces] : []));

  expect(pieces[0]).toEqual([{ kind: 'new', text: 'Eerst dit: een heel nieuwe alinea.' }]);
  expect(pieces[1]?.map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same']);
});
