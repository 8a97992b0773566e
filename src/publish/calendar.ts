import ICAL from 'ical.js';
import type { CalendarEvent } from '#src/library/calendar.ts';

// At most 75 octets a line (section 3.1); the library leaves out the space that a folded line begins with.
ICAL.foldLength = 74;

interface CalendarHead {
  title: string;
  description: string;
  language: string;
}

/**
 * Days as a calendar (RFC 5545), each an event of a whole day that leaves the day free. Nothing in it
 * comes from a clock: two builds of the same content give the same text.
 */
export function calendarText(events: CalendarEvent[], head: CalendarHead): string {
  const calendar = component('vcalendar', {
    version: '2.0',
    prodid: `-//Loket Kennisveiligheid//${head.title}//${head.language.toUpperCase()}`,
    calscale: 'GREGORIAN',
    method: 'PUBLISH',
    // RFC 7986, and the name that calendars went by before it.
    name: head.title,
    'x-wr-calname': head.title,
    description: head.description,
    'refresh-interval': ICAL.Duration.fromString('P1D'),
  });
  for (const event of events) calendar.addSubcomponent(describe(event));
  // The last line ends as every other does, which the library leaves out (section 3.1).
  return `${calendar.toString()}\r\n`;
}

const describe = ({ id, day, title, text, url, revised }: CalendarEvent) =>
  component('vevent', {
    uid: `${id}@loketkennisveiligheid.nl`,
    dtstamp: ICAL.Time.fromDateTimeString(`${revised}T00:00:00Z`),
    dtstart: ICAL.Time.fromDateString(day),
    summary: title,
    description: text,
    url,
    transp: 'TRANSPARENT',
  });

function component(name: string, properties: Record<string, string | ICAL.Time | ICAL.Duration>) {
  const made = new ICAL.Component(name);
  for (const [key, value] of Object.entries(properties)) made.addPropertyWithValue(key, value);
  return made;
}
