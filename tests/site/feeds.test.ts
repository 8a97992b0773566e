import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed } from 'feedsmith';
import * as libxml from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/editor/read.ts';
import { articleKinds, articles, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { feedFormats, feedPath, majorChanges } from '#src/site/feeds.ts';
import { languages, type Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { routes, themePath } from '#src/site/routes.ts';
import { pageAt, pages, paths } from './pages.ts';

const { files } = readContent('content');
const themes = ofKind(files, 'themes').flatMap(({ value }) => value);
const fixture = (name: string) => readFileSync(`tests/fixtures/feeds/${name}`, 'utf8');
const isJsonFeed = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(fixture('json-feed.schema.json')) as object,
);
// RFC 4287 gives its grammar in RELAX NG, and no XSD can say the same. The library means to stop reading
// it one day, and says so in its types; another reader then takes its place.
interface Grammar {
  fromDoc: (grammar: libxml.XmlDocument) => { validate: (document: libxml.XmlDocument) => void };
}
const { XmlDocument } = libxml;
const { RelaxNGValidator } = libxml as unknown as { RelaxNGValidator: Grammar };
const grammar = RelaxNGValidator.fromDoc(XmlDocument.fromString(fixture('atom.rng')));

interface Item {
  id: string;
  url: string;
  title: string;
  content_text: string;
  date_modified: string;
  tags: string[];
}

/** The built feed about something, in both forms. */
function feedAbout(about: string) {
  const [xml = '', json = ''] = feedFormats.map((form) =>
    readFileSync(`dist${feedPath(about, form)}`, 'utf8'),
  );
  return { xml, atom: parseAtomFeed(xml), json: JSON.parse(json) as { items: Item[] } };
}

const feeds = languages.map((language) => ({
  language,
  all: feedAbout(routes.changes[language]),
  major: feedAbout(majorChanges[language]),
  themes: themes.map(({ id, slug }) => ({
    id,
    page: themePath(language, slug[language]),
    feed: feedAbout(themePath(language, slug[language])),
  })),
}));

describe.for(feeds)('in $language', ({ language, all, major, themes: byTheme }) => {
  const every = [all, major, ...byTheme.map(({ feed }) => feed)];

  test('every feed follows RFC 4287 and JSON Feed 1.1', () => {
    for (const { xml, json } of every) {
      const document = XmlDocument.fromString(xml);
      grammar.validate(document);
      document.dispose();
      expect(isJsonFeed(json), JSON.stringify(isJsonFeed.errors)).toBe(true);
    }
  });

  test('both forms of a feed tell the same, in the same order', () => {
    for (const { atom, json } of every) {
      const told = (atom.entries ?? []).map(({ id, title, links, updated }) => ({
        id,
        title: title?.value,
        url: links?.[0]?.href,
        date_modified: updated,
      }));

      expect(told).toEqual(
        json.items.map(({ id, title, url, date_modified }) => ({ id, title, url, date_modified })),
      );
    }
  });

  test('no two changes share an id, and none holds a slug', () => {
    const ids = all.json.items.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !permanentId.test(id))).toEqual([]);
  });

  test('every line of the content is told once, with its note', () => {
    const told = all.json.items.map(({ id, content_text }) => [withoutTag(id), content_text]);
    const expected = linesOf(files, language);

    expect(told.map(([id]) => id).toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [id = '', text] of told) {
      const note = expected.get(id);
      if (note !== undefined) expect(text, id).toBe(note);
    }
  });

  test('a theme tells of its own questions alone, and the major feed of what weighs', () => {
    const known = new Map(
      ofKind(files, 'questions').map(({ value }) => [String(value.number), value]),
    );
    const numberOf = ({ id }: Item) => /question:(\d+)/.exec(id)?.[1] ?? '';
    for (const { id, feed } of byTheme) {
      const expected = all.json.items.filter((item) => known.get(numberOf(item))?.theme === id);
      expect(feed.json.items).toEqual(expected);
    }
    const isMajor = majorIds(files);
    expect(major.json.items).toEqual(
      all.json.items.filter(({ id }) => isMajor.has(id.replace(`:${language}:`, ':'))),
    );
  });

  test('every entry leads to a page with the title that it says', () => {
    for (const { url, title, tags } of all.json.items) {
      const path = url.replace(origin, '');
      expect(paths.has(path), path).toBe(true);
      expect(title.startsWith(`${tags[0] ?? ''}: `), title).toBe(true);
      expect(pageAt(path).$('h1').text().trim()).toBe(title.slice((tags[0] ?? '').length + 2));
    }
  });

  test('a page names the feeds of what stands on it, and its links lead there', () => {
    const named = (path: string) =>
      pageAt(path)
        .$('link[rel="alternate"][title]')
        .toArray()
        .map(({ attribs }) => [attribs['type'], attribs['href']]);
    const forms = (about: string) => feedFormats.map((form) => [form.type, feedPath(about, form)]);

    expect(named(routes.home[language])).toEqual(forms(routes.changes[language]).slice(0, 1));
    expect(named(routes.changes[language])).toEqual(
      [routes.changes[language], majorChanges[language]].flatMap(forms),
    );
    const listed = hrefs(routes.changes[language]);
    for (const { page } of byTheme) {
      expect(named(page)).toEqual(forms(page));
      for (const [, address] of forms(page)) {
        expect(hrefs(page)).toContain(address);
        expect(listed).toContain(address);
      }
    }
  });
});

test('the old addresses of the feeds still answer', () => {
  expect(paths.has('/wijzigingen.xml') && paths.has('/en/changes.xml')).toBe(true);
});

test('every feed that a page names is there', () => {
  const missing = pages.flatMap(({ path, $ }) =>
    $('link[rel="alternate"][title]')
      .toArray()
      .filter(({ attribs }) => !paths.has(attribs['href'] ?? ''))
      .map(({ attribs }) => `${path} ${attribs['href'] ?? ''}`),
  );

  expect(missing).toEqual([]);
});

const permanentId =
  /^tag:loketkennisveiligheid\.nl,2026:(?:question:\d+|(?:guidance|check):[a-z0-9-]+):(?:nl|en):(?:new|changed|withdrawn):\d{4}-\d\d-\d\d:\d+$/;

const withoutTag = (id: string) => id.replace('tag:loketkennisveiligheid.nl,2026:', '');

const hrefs = (path: string) =>
  pageAt(path)
    .$('main a')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? '');

/** What the content says of its texts, by the key of each. */
function textsIn(content: ContentFile[]) {
  return [
    ...articleKinds.flatMap((kind) =>
      ofKind(content, articles[kind].shared).map(({ id, value }) => ({
        key: `${kind}:${'number' in value ? value.number : id}`,
        value,
      })),
    ),
    ...ofKind(content, 'checks').map(({ id, value }) => ({ key: `check:${id}`, value })),
  ];
}

/** The day on which a text was withdrawn, when it was. */
const withdrawnOn = (value: object): string[] =>
  'withdrawn' in value && value.withdrawn ? [(value.withdrawn as { date: string }).date] : [];

/** Every line that a feed must tell, by its id, with its note; a new text has none. */
function linesOf(content: ContentFile[], language: Language): Map<string, string | undefined> {
  const lines = textsIn(content).flatMap(({ key, value }): [string, string | undefined][] => {
    const name = `${key}:${language}`;
    const counted = new Map<string, number>();
    const changed = value.changes.toReversed().map(({ date, note }): [string, string] => {
      const ordinal = (counted.get(date) ?? 0) + 1;
      counted.set(date, ordinal);
      return [`${name}:changed:${date}:${ordinal}`, note[language]];
    });
    // Of a withdrawal the note says more, see withdrawn.test.ts.
    const withdrawn = withdrawnOn(value).map((date): [string, undefined] => [
      `${name}:withdrawn:${date}:1`,
      undefined,
    ]);
    return [...withdrawn, ...changed, [`${name}:new:${value.published}:1`, undefined]];
  });
  return new Map(lines);
}

/** Ids, without their language, of what somebody who relied on a text must read again. */
function majorIds(content: ContentFile[]): Set<string> {
  const ids = textsIn(content).flatMap(({ key, value }) => {
    const changed = value.changes.flatMap(({ date, weight }, index, all) =>
      weight === 'major'
        ? [
            `${key}:changed:${date}:${all.slice(index).filter((other) => other.date === date).length}`,
          ]
        : [],
    );
    return [...withdrawnOn(value).map((date) => `${key}:withdrawn:${date}:1`), ...changed];
  });
  return new Set(ids.map((id) => `tag:loketkennisveiligheid.nl,2026:${id}`));
}
