import type { Article } from '#src/library/articles.ts';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { lowered, type Description } from './describe.ts';

/**
 * An answer as a paragraph for a mail: what it says, and below it everything that a reader elsewhere
 * must know of it, so that it can be passed on without the page. Of a withdrawn answer that alone:
 * what it said is not passed on.
 */
export function replyOf(article: Article, description: Description, language: Language): string[] {
  const t = translator(language);
  const { title, verdict, summary, account, isLate } = article;
  const { name, basis, days, address, withdrawn, moves } = description;
  const from = `${t('site.name')}, ${lowered(name)}`;
  const last = `${t('twin.notice')} ${address}`;
  if (withdrawn) return [withdrawn, `${from}: ${title}`, last];
  const sources = account.sources.map(({ title, places }) =>
    places ? `${title}, ${places}` : title,
  );
  return [
    verdict && !summary.startsWith(verdict.label) ? `${verdict.label}. ${summary}` : summary,
    ...(isLate ? [t('translation.late')] : []),
    ...moves,
    `${from}. ${[basis, ...days].join('. ')}.`,
    ...(sources.length > 0 ? [`${t('dossier.sources')}: ${sources.join('; ')}.`] : []),
    last,
  ];
}
