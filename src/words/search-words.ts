import type { Translate } from './index.ts';

/** The sentences that the page with search results fills in, in the language of the page. */
export function searchWords(t: Translate) {
  return {
    loading: t('search.loading'),
    none: t('search.none'),
    count: t('search.count'),
    countOne: t('search.count.one'),
    some: t('search.some'),
    cardsOnly: t('search.cards-only'),
    failed: t('search.failed'),
    corrected: t('search.corrected'),
    filtered: t('search.filtered'),
    foreign: t('search.foreign'),
    kinds: {
      question: t('question.kind'),
      guidance: t('search.kind.guidance'),
      page: t('search.kind.page'),
    },
    kindNames: {
      question: t('search.kind.questions'),
      guidance: t('search.kind.guidance'),
      page: t('search.kind.pages'),
    },
  };
}

export type SearchWords = ReturnType<typeof searchWords>;
