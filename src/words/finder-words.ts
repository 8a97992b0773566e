import type { Translate } from './index.ts';

/** The sentences that the finder fills in, in the language of the page. */
export const finderWords = (t: Translate) => ({
  count: t('finder.count'),
  countOne: t('finder.count.one'),
  none: t('finder.none'),
  failed: t('finder.failed'),
});

export type FinderWords = ReturnType<typeof finderWords>;
