import type { Article } from '#src/library/articles.ts';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { lowered, type Description } from './describe.ts';

/**
 * An answer as a paragraph for a mail: what it says, and below it everything that a reader elsewhere
 * must know of it, so that it can be passed on without the page.
 */
export function replyOf(article: Article, description: Description, language: Language): string[] {
  const t = translator(language);
  const { verdict, summary, account } = article;
  const { name, basis, days, address, moved } = description;
  const sources = account.sources.map(({ title, places }) =>
    places ? `${title}, ${places}` : title,
  );
  return [
    verdict && !summary.startsWith(verdict.label) ? `${verdict.label}. ${summary}` : summary,
    ...(moved ? [moved] : []),
    `${t('site.name')}, ${lowered(name)}. ${[basis, ...days].join('. ')}.`,
    ...(sources.length > 0 ? [`${t('dossier.sources')}: ${sources.join('; ')}.`] : []),
    `${t('twin.notice')} ${address}`,
  ];
}
