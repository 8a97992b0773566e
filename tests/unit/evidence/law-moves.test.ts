import { describe, expect, test } from 'vitest';
import { saysMore, strongestBasis } from '#src/evidence/basis.ts';
import { standingOfFact } from '#src/evidence/law-moves.ts';
import { registerOf } from '#src/evidence/register.ts';
import { act, type Act } from '#src/schemas/act.ts';
import { fact, type Fact } from '#src/schemas/evidence.ts';
import { regulation } from './regulation.ts';

const amending = (id: string, adopted: string, articles: string[], rest: object = {}) =>
  regulation(id, adopted, { amends: [{ act: 'base', articles }], ...rest });

const unread = { read: undefined, notRead: { nl: 'Niet gevonden.', en: 'Not found.' } };

const base = regulation('base', '2022-01-10');

const restingOn = (rests: object[], known: Fact['known'] = 'source'): Fact =>
  fact.parse({ statement: 'The example forbids what is asked here.', known, rests });

const readIn = (place: object, known?: Fact['known']): Fact =>
  restingOn([{ act: 'base', version: '2022-01-10', ...place }], known);

const standing = (acts: Act[], cited: Fact) => {
  const { until, changedBy, notRead } = standingOfFact(cited, registerOf([base, ...acts]));
  return { until, changedBy: changedBy.map(({ id }) => id), notRead: notRead.map(({ id }) => id) };
};

describe('a fact that rests on an article', () => {
  test('is to be read again when a later act changes that article', () => {
    const acts = [amending('2023-2', '2023-02-20', ['2', '5n'])];

    expect(standing(acts, readIn({ article: '5n' }))).toEqual({
      until: '2022-01-10',
      changedBy: ['2023-2'],
      notRead: [],
    });
  });

  test('is carried on to the day of a later act that leaves the article alone', () => {
    const acts = [amending('2023-2', '2023-02-20', ['2', 'Annex VII'])];

    expect(standing(acts, readIn({ article: '5n' }))).toEqual({
      until: '2023-02-20',
      changedBy: [],
      notRead: [],
    });
  });

  test('is known no longer than the last act before the one that changed it', () => {
    const acts = [
      amending('2022-8', '2022-08-01', ['3']),
      amending('2023-2', '2023-02-20', ['5n']),
      amending('2024-1', '2024-06-24', ['3']),
    ];

    expect(standing(acts, readIn({ article: '5n' })).until).toBe('2022-08-01');
  });

  test('is left alone by a change that was part of the text that was read', () => {
    const acts = [amending('2023-2', '2023-02-20', ['5n'])];

    expect(standing(acts, readIn({ article: '5n', version: '2023-02-20' })).changedBy).toEqual([]);
  });

  test('is left alone by an implementing act that nobody could read, and that can only change a list', () => {
    const list = amending('2023-2', '2023-02-20', ['Annex I'], {
      ...unread,
      kind: 'implementing-regulation',
    });

    expect(standing([list], readIn({ article: '2' }))).toEqual({
      until: '2023-02-20',
      changedBy: [],
      notRead: [],
    });
    expect(standing([list], readIn({ annex: 'I' })).notRead).toEqual(['2023-2']);
  });

  test('names an act that nobody could read, and is not carried on past it', () => {
    const acts = [
      amending('2023-2', '2023-02-20', [], unread),
      amending('2024-1', '2024-06-24', ['3']),
    ];

    expect(standing(acts, readIn({ article: '5n' }))).toEqual({
      until: '2022-01-10',
      changedBy: [],
      notRead: ['2023-2'],
    });
  });

  test('tells the annex of an act from its article', () => {
    const acts = [amending('2023-2', '2023-02-20', ['Annex VII'])];

    expect(standing(acts, readIn({ annex: 'VII', section: 'Part A' })).changedBy).toEqual([
      '2023-2',
    ]);
    expect(standing(acts, readIn({ annex: 'VIII' })).changedBy).toEqual([]);
  });

  test('holds to the oldest of the days when it rests on more than one place', () => {
    const cited = restingOn([
      { act: 'base', article: '1', version: '2022-01-10' },
      { act: 'other', article: '4', version: '2021-05-05' },
    ]);

    expect(standing([regulation('other', '2021-05-05')], cited).until).toBe('2021-05-05');
  });

  test('was read with the later act that it rests on as well', () => {
    const cited = restingOn([
      { act: 'base', article: '5n', version: '2022-01-10' },
      { act: '2023-2', article: '1', version: '2023-02-20' },
    ]);

    expect(standing([amending('2023-2', '2023-02-20', ['5n'])], cited).changedBy).toEqual([]);
  });

  test('was not read with a later act that changes another article', () => {
    const cited = restingOn([
      { act: 'base', article: '5n', version: '2022-01-10' },
      { act: '2024-1', article: '1', version: '2024-06-24' },
    ]);
    const acts = [
      amending('2023-2', '2023-02-20', ['5n']),
      amending('2024-1', '2024-06-24', ['5h']),
    ];

    expect(standing(acts, cited)).toEqual({
      until: '2022-01-10',
      changedBy: ['2023-2'],
      notRead: [],
    });
  });

  test('was not read with a change that came before the act that it rests on', () => {
    const cited = restingOn([
      { act: 'base', article: '5n', version: '2022-01-10' },
      { act: '2024-1', article: '1', version: '2024-06-24' },
    ]);
    const acts = [
      amending('2023-2', '2023-02-20', ['5n']),
      amending('2024-1', '2024-06-24', ['5n']),
    ];

    expect(standing(acts, cited).changedBy).toEqual(['2023-2']);
  });

  test('was not read with an act of which nobody read that part', () => {
    const rows = amending('2023-2', '2023-02-20', ['5n', 'Annex IV', 'Annex XLV'], {
      ...unread,
      read: { on: '2026-11-24', parts: ['Annex IV'] },
    });
    const citing = (place: object) =>
      restingOn([
        { act: 'base', version: '2022-01-10', ...place },
        { act: '2023-2', annex: 'IV', version: '2023-02-20' },
      ]);

    expect(standing([rows], citing({ article: '5n' })).notRead).toEqual(['2023-2']);
    expect(standing([rows], citing({ annex: 'XLV' })).notRead).toEqual(['2023-2']);
    expect(standing([rows], citing({ annex: 'IV' }))).toEqual({
      until: '2023-02-20',
      changedBy: [],
      notRead: [],
    });
  });

  test.for([
    ['one paragraph', { paragraph: '2' }, ['2023-2']],
    ['the whole article', {}, []],
  ] as const)('holds what was read later of %s only', ([, later, changedBy]) => {
    const cited = restingOn([
      { act: 'base', article: '5n', paragraph: '1', version: '2022-01-10' },
      { act: 'base', article: '5n', version: '2023-02-20', ...later },
    ]);

    expect(standing([amending('2023-2', '2023-02-20', ['5n'])], cited).changedBy).toEqual(
      changedBy,
    );
  });

  test.for([
    ['an annex with a number in figures', { annex: '1' }, 'Annex 1'],
    ['the only annex of an act', { section: 'bijlage' }, 'Annex'],
    ['the act as a whole', {}, '3'],
  ] as const)('is touched where it is %s', ([, place, changed]) => {
    const acts = [amending('2023-2', '2023-02-20', [changed])];

    expect(standing(acts, readIn(place)).changedBy).toEqual(['2023-2']);
  });

  test('is never touched where it is a recital', () => {
    const acts = [
      amending('2023-2', '2023-02-20', ['3']),
      amending('2024-1', '2024-06-24', [], unread),
    ];

    expect(standing(acts, readIn({ recital: '3' }))).toEqual({
      until: '2024-06-24',
      changedBy: [],
      notRead: [],
    });
  });
});

describe('the label of an answer', () => {
  const register = registerOf([
    base,
    act.parse({
      id: 'news',
      kind: 'news',
      title: 'A newspaper',
      lang: 'en',
      url: 'https://news.example/',
      dated: '2024-01-01',
      read: { version: '2024-01-01', on: '2026-11-24' },
    }),
  ]);

  test('may say law when the act itself was read', () => {
    expect(strongestBasis(readIn({ article: '1' }), register)).toBe('law');
  });

  test('may say law of the part of an act that was read, and of no other part', () => {
    const partly = registerOf([
      regulation('base', '2022-01-10', {
        ...unread,
        read: { on: '2026-11-24', parts: ['1', 'Annex IV'] },
      }),
    ]);
    const both = restingOn([
      { act: 'base', article: '1', version: '2022-01-10' },
      { act: 'base', article: '2', version: '2022-01-10' },
    ]);

    expect(strongestBasis(readIn({ annex: 'IV' }), partly)).toBe('law');
    expect(strongestBasis(readIn({ article: '2' }), partly)).toBe('guidance');
    expect(strongestBasis(both, partly)).toBe('guidance');
    expect(strongestBasis(readIn({}), partly)).toBe('guidance');
  });

  test.for(['second-hand', 'reading'] as const)('never says law on a fact that is %s', (known) => {
    const allowed = strongestBasis(readIn({ article: '1' }, known), register);

    expect(saysMore('law', allowed)).toBe(true);
  });

  test('never says law on a newspaper', () => {
    const allowed = strongestBasis(readIn({ act: 'news', version: '2024-01-01' }), register);

    expect(saysMore('law', allowed)).toBe(true);
  });
});
