import { describe, expect, test } from 'vitest';
import { replyDate } from '#functions/contact/reply-date.ts';
import { publicHolidays } from '#src/publish/holidays.ts';

describe('the date by which an answer comes', () => {
  const holidays = new Set(publicHolidays(new Date('2026-11-24')));

  test.for([
    ['an ordinary Tuesday', '2026-11-24T12:00:00Z', '2026-11-27'],
    ['a Friday', '2026-11-27T12:00:00Z', '2026-12-02'],
    ['a Saturday', '2026-11-28T12:00:00Z', '2026-12-02'],
    ['late on a Sunday in Amsterdam', '2026-11-29T22:59:00Z', '2026-12-02'],
    ['just after midnight in Amsterdam', '2026-11-29T23:01:00Z', '2026-12-03'],
    ['the day before Christmas', '2026-12-24T12:00:00Z', '2026-12-30'],
    ['the end of the year', '2026-12-30T12:00:00Z', '2027-01-05'],
    ['the Thursday before Easter', '2026-04-02T12:00:00Z', '2026-04-08'],
    ['the Friday before King’s Day', '2026-04-24T12:00:00Z', '2026-04-30'],
    ['King’s Day moved to Saturday', '2025-04-25T12:00:00Z', '2025-04-30'],
    ['the Monday before Liberation Day', '2026-05-04T12:00:00Z', '2026-05-08'],
    ['the eve of Ascension Day', '2026-05-13T12:00:00Z', '2026-05-19'],
    ['the weekend of summer time', '2026-03-28T23:30:00Z', '2026-04-01'],
  ])('counts three working days from %s', ([, moment = '', date]) => {
    expect(replyDate(new Date(moment), 3, holidays)).toBe(date);
  });
});

test('no date is promised when the holidays of that year are not known', () => {
  expect(() => replyDate(new Date('2099-03-02'), 3, new Set(['2026-01-01']))).toThrow('holidays');
});
