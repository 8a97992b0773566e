import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { calendarText } from '#src/publish/calendar.ts';

const event = {
  id: 'act:2014-512:ends:nl',
  day: '2027-07-31',
  title: 'Looptijd tot vandaag: “sancties”; één, twee en nog heel veel meer woorden dan er passen',
  text: `Eerste regel\nTweede regel, met een komma${' en meer'.repeat(40)}`,
  url: 'https://www.loketkennisveiligheid.nl/vragen/tot-wanneer/',
  revised: '2026-11-28',
};
const head = { title: 'Bekende data', description: 'Wat komt, en wanneer.', language: 'nl' };
const written = calendarText([event], head);

test('a calendar reads back as what was written, each event a whole day', () => {
  const { events = [], name } = convertIcsCalendar(undefined, written);

  expect(name).toBe(head.title);
  expect(events).toEqual([
    {
      uid: 'act:2014-512:ends:nl@loketkennisveiligheid.nl',
      stamp: { date: new Date('2026-11-28T00:00:00Z'), type: 'DATE-TIME' },
      start: { date: new Date('2027-07-31T00:00:00Z'), type: 'DATE' },
      summary: event.title,
      description: event.text,
      url: event.url,
      timeTransparent: 'TRANSPARENT',
    },
  ]);
});

test('a calendar keeps to lines of 75 octets that end as RFC 5545 says', () => {
  const lines = written.split('\r\n');

  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a calendar is the same whenever it is written', () => {
  expect(calendarText([event], head)).toBe(written);
});
