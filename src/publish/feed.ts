import { Feed } from 'feed';
import { translator } from '#src/words/index.ts';
import { feeds, type FeedFormat } from '#src/site/feeds.ts';
import { languages, type Language } from '#src/site/language.ts';
import { getChanges } from '#src/library/changes.ts';
import { routes } from '#src/site/routes.ts';
import { origin } from '#src/site/origin.ts';

/** Every feed, at its address. */
export const feedPaths = () =>
  feeds.flatMap((feed) =>
    languages.map((language) => ({
      params: { feed: feed.address[language].slice(1) },
      props: { feed, language },
    })),
  );

/** How each form is written out. */
const writers: Record<FeedFormat['format'], (feed: Feed) => string> = {
  // RFC 4287
  atom: (feed) => feed.atom1(),
};

/** The changes as a feed. */
export async function feedOf({ format, type, address }: FeedFormat, language: Language) {
  const path = address[language];
  const t = translator(language);
  const changes = await getChanges(language);
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const feed = new Feed({
    id: origin + path,
    title: `${t('site.name')}: ${t('changes.title')}`,
    description: t('changes.lead'),
    language,
    link: origin + routes.changes[language],
    feedLinks: { [format]: origin + path },
    copyright: 'CC0-1.0',
    author: { name: t('site.name'), link: origin },
    // The newest change, so that two builds of the same content give the same feed.
    updated: day(changes[0]?.date ?? '1970-01-01'),
  });
  for (const { date, kind, title, path: page, note } of changes) {
    feed.addItem({
      id: `${origin}${page}#${kind}-${date}`,
      title: `${t(`changes.${kind}`)}: ${title}`,
      link: origin + page,
      date: day(date),
      ...(note && { description: note }),
    });
  }
  return new Response(writers[format](feed), { headers: { 'content-type': type } });
}
