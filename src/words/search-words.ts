import { articleKinds, type ArticleKind } from '#src/schemas/collections.ts';
import type { Translate } from './index.ts';

/** The sentences that the page with search results fills in, in the language of the page. */
export function searchWords(t: Translate) {
  return {
    loading: t('search.loading'),
    none: t('search.none'),
    count: t('search.count'),
    countOne: t('search.count.one'),
    best: t('search.best'),
    more: t('search.more'),
    some: t('search.some'),
    cardsOnly: t('search.cards-only'),
    failed: t('search.failed'),
    corrected: t('search.corrected'),
    filtered: t('search.filtered'),
    foreign: t('search.foreign'),
    kinds: eachKind((kind) => t(`kind.${kind}`)),
    kindNames: eachKind((kind) => t(`kinds.${kind}`)),
  };
}

/** Every kind of page that search finds, in words. */
const eachKind = (say: (kind: ArticleKind | 'page') => string): Record<string, string> =>
  Object.fromEntries([...articleKinds, 'page' as const].map((kind) => [kind, say(kind)]));

export type SearchWords = ReturnType<typeof searchWords>;
