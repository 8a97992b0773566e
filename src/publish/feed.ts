import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Change } from '#src/library/changes-of.ts';
import type { Feed } from '#src/library/feeds.ts';
import { insteadInWords } from '#src/library/withdrawal-in-words.ts';
import type { FeedFormat } from '#src/site/feeds.ts';
import type { Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { translator, type Translate } from '#src/words/index.ts';

/**
 * Names that stay when an address moves (RFC 4151). The year is that in which the site held its
 * domain, and is never changed: a reader of a feed would show every entry again.
 */
const tag = (name: string) => `tag:loketkennisveiligheid.nl,2026:${name}`;

/** Changes as a feed, in one form; two builds of the same content give the same text. */
export function feedText(
  { format }: Pick<FeedFormat, 'format'>,
  feed: Feed,
  changes: Change[],
  language: Language,
): string {
  return writers[format](feed, changes.filter(feed.tells), language);
}

type Writer = (feed: Feed, changes: Change[], language: Language) => string;

const writers: Record<FeedFormat['format'], Writer> = {
  // RFC 4287
  atom: (feed, changes, language) => {
    const t = translator(language);
    return generateAtomFeed({
      xml: { lang: language },
      id: tag(`feed:${feed.key}:${language}`),
      title: { value: titleOf(feed, t) },
      subtitle: { value: feed.description },
      updated: moment(changes[0]?.date ?? '1970-01-01'),
      authors: [{ name: t('site.name'), uri: origin }],
      rights: { value: 'CC0-1.0' },
      icon: `${origin}/favicon.ico`,
      links: [
        { rel: 'alternate', type: 'text/html', hreflang: language, href: origin + feed.page },
        ...feed.forms.map(({ format, type, path }) => ({
          rel: format === 'atom' ? 'self' : 'alternate',
          type,
          href: origin + path,
        })),
      ],
      entries: changes.map((change) => ({
        id: tag(change.id),
        title: { value: headingOf(change, t) },
        links: [{ rel: 'alternate', type: 'text/html', href: origin + change.path }],
        published: moment(change.date),
        updated: moment(change.date),
        categories: [{ term: change.kind, label: t(`changes.${change.kind}`) }],
        ...(change.note && { summary: { value: noteOf(change, language) } }),
      })),
    });
  },
  // https://www.jsonfeed.org/version/1.1/
  json: (feed, changes, language) => {
    const t = translator(language);
    const own = feed.forms.find(({ format }) => format === 'json');
    const value = generateJsonFeed({
      title: titleOf(feed, t),
      description: feed.description,
      home_page_url: origin + feed.page,
      ...(own && { feed_url: origin + own.path }),
      favicon: `${origin}/apple-touch-icon.png`,
      language,
      authors: [{ name: t('site.name'), url: origin }],
      items: changes.map((change) => ({
        id: tag(change.id),
        url: origin + change.path,
        title: headingOf(change, t),
        // Every item must have a text; a new page has no note.
        content_text: noteOf(change, language) || change.title,
        date_published: moment(change.date),
        date_modified: moment(change.date),
        tags: [t(`changes.${change.kind}`)],
      })),
    });
    // The library leaves out an empty list, and a feed of which nothing is told yet must have it.
    return JSON.stringify({ items: [], ...(value as object) });
  },
};

const titleOf = ({ title }: Feed, t: Translate) => `${t('site.name')}: ${title}`;

const headingOf = ({ kind, title }: Change, t: Translate) => `${t(`changes.${kind}`)}: ${title}`;

const noteOf = ({ note, instead }: Change, language: Language) =>
  instead ? `${note} ${insteadInWords(instead, language)}` : note;

/** The content knows days, a feed moments: the first of that day in UTC. */
const moment = (day: string) => new Date(`${day}T00:00:00Z`);
