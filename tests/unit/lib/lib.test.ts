import { describe, expect, test } from 'vitest';
import { addMonths } from '#src/editor/check/rules/dates.ts';
import { firstLetter } from '#src/site/letters.ts';
import { longDate, today } from '#src/site/dates.ts';
import { languageOf } from '#src/site/language.ts';
import { checkExpiry } from '#src/publish/security-txt.ts';
import { layOut } from '#src/components/timeline.ts';

describe('dates', () => {
  test('writes a day the way each language does', () => {
    expect(longDate('2022-04-04', 'nl')).toBe('4 april 2022');
    expect(longDate('2022-04-04', 'en')).toBe('4 April 2022');
  });

  test.for([
    ['2026-11-24T22:59:00Z', '2026-11-24'],
    ['2026-11-24T23:00:00Z', '2026-11-25'],
    ['2026-07-01T21:59:00Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('begins a new day at midnight in Amsterdam: %s', ([moment = '', day]) => {
    expect(today(new Date(moment))).toBe(day);
  });

  test.for([
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-24', 6, '2027-05-24'],
    ['2026-11-24', 12, '2027-11-24'],
  ] as const)('counts months: %s and %i more', ([day, months, expected]) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

test.for([
  ['/', 'nl'],
  ['/en', 'en'],
  ['/en/questions/x/', 'en'],
  ['/enquete/', 'nl'],
])('reads the language of %s from the address', ([pathname = '', language]) => {
  expect(languageOf({ pathname })).toBe(language);
});

test.for([
  ['Élan', 'E'],
  ['export', 'E'],
  ['5l', '#'],
])('puts %s in the index under %s', ([label = '', letter]) => {
  expect(firstLetter(label)).toBe(letter);
});

describe('security.txt', () => {
  const now = new Date('2026-11-24T12:00:00Z');

  test('passes while it holds for another month', () => {
    expect(() => {
      checkExpiry('Expires: 2026-12-25T00:00:00Z', now);
    }).not.toThrow();
  });

  test.for(['Expires: 2026-12-20T00:00:00Z', 'Expires: soon', 'Contact: x'])(
    'stops the build when it says “%s”',
    (text) => {
      expect(() => {
        checkExpiry(text, now);
      }).toThrow('set a new date');
    },
  );
});

test('sets packages that are near in time at different heights', () => {
  const { rows } = layOut([
    { number: 1, date: '2022-02-23' },
    { number: 2, date: '2022-02-25' },
    { number: 3, date: '2022-02-28' },
    { number: 4, date: '2024-07-23' },
  ]);
  const [near, none, alone] = rows.map(({ axis, marks }) => marks.map(({ y }) => axis - y));

  expect(rows.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  expect(new Set(near).size).toBe(3);
  expect(none).toEqual([]);
  expect(alone).toEqual([Math.min(...(near ?? []))]);
});
