import { Feed } from 'feed';
import { translator } from '#src/words/index.ts';
import type { Language } from '#src/site/language.ts';
import { getChanges } from '#src/library/changes.ts';
import { routes } from '#src/site/routes.ts';
import { origin } from '#src/site/origin.ts';

/** The changes as an Atom feed (RFC 4287). */
export async function atomFeed(language: Language, path: string): Promise<Response> {
  const t = translator(language);
  const changes = await getChanges(language);
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const feed = new Feed({
    id: origin + path,
    title: `${t('site.name')}: ${t('changes.title')}`,
    description: t('changes.lead'),
    language,
    link: origin + routes.changes[language],
    feedLinks: { atom: origin + path },
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
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml' } });
}
