import { languages, type Language } from './language.ts';
import { routes, themePath } from './routes.ts';

export interface FeedFormat {
  format: 'atom' | 'json';
  /** What people call it. */
  name: string;
  type: string;
  extension: string;
}

const atom: FeedFormat = {
  format: 'atom',
  name: 'Atom',
  type: 'application/atom+xml',
  extension: '.xml',
};

const json: FeedFormat = {
  format: 'json',
  name: 'JSON Feed',
  type: 'application/feed+json',
  extension: '.json',
};

/** The forms in which changes can be followed: RFC 4287, and JSON Feed 1.1 (jsonfeed.org). */
export const feedFormats = [atom, json];

/** Address of a feed: that of what it tells of, with the extension of its form. */
export const feedPath = (about: string, { extension }: Pick<FeedFormat, 'extension'>): string =>
  `${about.slice(0, -1)}${extension}`;

/** The feed that every page names when it has none of its own. */
export const allChanges = (language: Language) => ({
  type: atom.type,
  path: feedPath(routes.changes[language], atom),
});

/** What the feed of major changes stands at; it has no page. */
export const majorChanges: Record<Language, string> = {
  nl: `${routes.changes.nl}belangrijk/`,
  en: `${routes.changes.en}major/`,
};

/** Address of the calendar with the days that are known. */
export const calendarPath: Record<Language, string> = {
  nl: '/kalender.ics',
  en: '/en/calendar.ics',
};

/**
 * The type of every feed and calendar by its address: by the extension alone a server would call
 * them XML and JSON.
 */
export const feedTypes = (themes: { slug: Record<Language, string> }[]): Record<string, string> =>
  Object.fromEntries(
    languages.flatMap((language) => [
      [calendarPath[language], 'text/calendar; charset=utf-8'],
      ...[
        routes.changes[language],
        majorChanges[language],
        ...themes.map(({ slug }) => themePath(language, slug[language])),
      ].flatMap((about) => feedFormats.map((form) => [feedPath(about, form), form.type])),
    ]),
  ) as Record<string, string>;
