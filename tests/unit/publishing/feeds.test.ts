import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { changesOf, type Change } from '#src/library/changes-of.ts';
import type { Feed } from '#src/library/feeds.ts';
import { feedText } from '#src/publish/feed.ts';
import { feedFormats } from '#src/site/feeds.ts';
import { origin } from '#src/site/origin.ts';

const change = (date: string, words: string, weight: 'major' | 'minor' = 'minor') => ({
  date,
  weight,
  note: { nl: words, en: words },
});
const text = {
  key: 'question:42',
  title: 'Mag R&D met <b> samen?',
  path: '/vragen/mag-het/',
  theme: 'people',
};
const life = {
  published: '2026-11-24',
  changes: [
    change('2026-11-28', 'later', 'major'),
    change('2026-11-28', 'eerder'),
    change('2026-11-26', 'eerst'),
  ],
};
const about = (life: Parameters<typeof changesOf>[0]) => changesOf(life, text, 'nl');
const idsByNote = (changes: Change[]) => new Map(changes.map(({ note, id }) => [note, id]));

describe('the name of a change', () => {
  test('differs for two changes on one day, the latest first', () => {
    expect(about(life).map(({ id }) => id)).toEqual([
      'question:42:nl:changed:2026-11-28:2',
      'question:42:nl:changed:2026-11-28:1',
      'question:42:nl:changed:2026-11-26:1',
      'question:42:nl:new:2026-11-24:1',
    ]);
  });

  test('stays when a newer change is added on the same day', () => {
    const before = idsByNote(about(life));
    const after = idsByNote(
      about({ ...life, changes: [change('2026-11-28', 'nieuwst'), ...life.changes] }),
    );

    for (const [note, id] of before) expect(after.get(note)).toBe(id);
    expect(new Set(after.values()).size).toBe(before.size + 1);
  });

  test('stays when the slug and the title move', () => {
    const moved = changesOf(life, { ...text, title: 'Anders?', path: '/vragen/anders/' }, 'nl');

    expect(moved.map(({ id }) => id)).toEqual(about(life).map(({ id }) => id));
  });

  test('differs between the languages', () => {
    const english = changesOf(life, text, 'en').map(({ id }) => id);

    expect(about(life).filter(({ id }) => english.includes(id))).toEqual([]);
  });
});

const withdrawal = {
  date: '2026-11-28',
  reason: 'Achterhaald.',
  instead: { number: 7, label: 'Mag het anders?', path: '/vragen/mag-het-anders/' },
};

test('a withdrawal is one more entry, and those before it stay as they were', () => {
  const [latest, ...before] = about({ ...life, withdrawal });

  expect(latest).toMatchObject({
    ...{ title: text.title, path: text.path, theme: text.theme },
    id: 'question:42:nl:withdrawn:2026-11-28:1',
    date: '2026-11-28',
    kind: 'withdrawn',
    isMajor: true,
    note: 'Achterhaald.',
  });
  expect(before).toEqual(about(life).map((change) => ({ ...change, isGone: true })));
});

describe('a feed', () => {
  const feed: Feed = {
    key: 'major',
    title: 'Belangrijk',
    description: 'Wat telt.',
    page: '/wijzigingen/',
    forms: feedFormats.map((form) => ({ ...form, path: `/feed${form.extension}` })),
    tells: ({ isMajor }) => isMajor,
  };
  const write = (format: 'atom' | 'json', changes: Change[]) =>
    feedText({ format }, feed, changes, 'nl');

  test('tells what it is for and nothing else, the same in both forms', () => {
    const atom = parseAtomFeed(write('atom', about(life)));
    const json = JSON.parse(write('json', about(life))) as { items: { id: string }[] };
    const id = 'tag:loketkennisveiligheid.nl,2026:question:42:nl:changed:2026-11-28:2';

    expect(json.items.map((item) => item.id)).toEqual([id]);
    expect(atom.entries?.map((entry) => entry.id)).toEqual([id]);
  });

  test('says of a withdrawal why, and what to read instead at which address', () => {
    const [item] = (
      JSON.parse(write('json', about({ ...life, withdrawal }))) as {
        items: { content_text: string }[];
      }
    ).items;
    const atom = parseAtomFeed(write('atom', about({ ...life, withdrawal })));
    const said = `Achterhaald. Lees in plaats daarvan: Mag het anders? ${origin}/v/7`;

    expect(item?.content_text).toBe(said);
    expect(atom.entries?.[0]?.summary?.value).toBe(said);
  });

  test('keeps the signs of a title', () => {
    const atom = parseAtomFeed(write('atom', about(life)));

    expect(atom.entries?.[0]?.title?.value).toBe('Gewijzigd: Mag R&D met <b> samen?');
  });

  test('without anything to tell is a feed still', () => {
    expect(JSON.parse(write('json', []))).toMatchObject({ items: [] });
    expect(parseAtomFeed(write('atom', [])).id).toBe(
      'tag:loketkennisveiligheid.nl,2026:feed:major:nl',
    );
  });
});
