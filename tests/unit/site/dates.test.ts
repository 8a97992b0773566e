import { expect, test } from 'vitest';
import { addMonths } from '#src/editor/rules/dates.ts';
import { longDate, today } from '#src/site/dates.ts';

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
