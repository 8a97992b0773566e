import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { factsIn, registerIn } from '#src/evidence/in-files.ts';
import { readContent } from '#src/editor/read.ts';
import { isLaw } from '#src/schemas/act.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { calendarPath } from '#src/site/feeds.ts';
import { languages } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { routes } from '#src/site/routes.ts';
import { pageAt, paths } from './pages.ts';

const { files } = readContent('content');
const acts = [...registerIn(files).values()];
const facts = factsIn(files);
const questions = ofKind(files, 'questions').filter(({ value }) => !value.withdrawn);

describe.for(languages)('the calendar in %s', (language) => {
  const text = readFileSync(`dist${calendarPath[language]}`, 'utf8');
  const { events = [] } = convertIcsCalendar(undefined, text);
  const eventsOf = (kind: RegExp) =>
    events
      .filter(({ uid }) => kind.test(uid))
      .map(({ uid, start }) => [uid.split('@')[0], start.date.toISOString().slice(0, 10)]);

  test('can be read by two programs, and holds every event once', () => {
    const read = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const ids = events.map(({ uid }) => uid);

    expect(read.map((event) => event.getFirstPropertyValue('uid'))).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('says until when measures run, and what we have from others', () => {
    const ending = acts.flatMap(({ id, ends }) => (ends ? [{ id, ...ends }] : []));

    expect(ending.length).toBeGreaterThan(4);
    expect(eventsOf(/:ends:/).toSorted()).toEqual(
      ending.map(({ id, on }) => [`act:${id}:ends:${language}`, on]).toSorted(),
    );
    for (const { id, what, fact } of ending) {
      const event = events.find(({ uid }) => uid.startsWith(`act:${id}:ends:`));
      expect(event?.summary).toContain(what[language]);
      expect(/from others only|alleen van anderen/.test(event?.description ?? '')).toBe(
        facts.get(fact)?.known === 'second-hand',
      );
    }
  });

  test('holds the law that took effect this year or will', () => {
    const year = questions
      .flatMap(({ value }) => [value.published, ...value.changes.map(({ date }) => date)])
      .reduce((a, b) => (a > b ? a : b))
      .slice(0, 4);
    const recent = acts.filter((act) => isLaw(act) && (act.inForce ?? '') >= year);

    expect(eventsOf(/:in-force:/).toSorted()).toEqual(
      recent.map(({ id, inForce }) => [`act:${id}:in-force:${language}`, inForce]).toSorted(),
    );
  });

  test('tells of law in the language of whoever reads', () => {
    const other = acts.filter(({ name, lang }) => name && lang !== language);
    const titles = new Set(other.map(({ title }) => title));
    const said = events.flatMap(({ description = '' }) => description.split('\n'));

    expect(titles.size).toBeGreaterThan(10);
    expect(said.filter((line) => titles.has(line))).toEqual([]);
    for (const event of events.filter(({ uid }) => /:(?:in-force|applies):/.test(uid))) {
      expect(event.description, event.uid).toContain(event.summary.split(': ')[1]);
    }
  });

  test('gives each day of review once, with every answer that is due', () => {
    const due = Map.groupBy(questions, ({ value }) => value.reviewBy);

    expect(eventsOf(/^review:/)).toEqual(
      [...due.keys()].toSorted().map((day) => [`review:${day}:${language}`, day]),
    );
    const named = events
      .filter(({ uid }) => uid.startsWith('review:'))
      .flatMap(({ description = '' }) => description.split('\n').slice(1));
    expect(named).toHaveLength(questions.length);
  });

  test('leads to pages that exist, and the page of changes leads to it', () => {
    const own = events
      .map(({ url = '' }) => url)
      .filter((url) => url.startsWith(origin))
      .map((url) => url.replace(origin, ''));

    expect(own.filter((path) => !paths.has(path))).toEqual([]);
    expect(
      pageAt(routes.changes[language]).$(`main a[href="${calendarPath[language]}"]`),
    ).toHaveLength(1);
  });
});
