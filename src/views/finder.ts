import { getFinder } from '#src/library/finder.ts';
import { getFixedPages } from '#src/library/fixed-pages.ts';
import { referralLinks } from '#src/library/referrals.ts';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { namedPage } from './page-head.ts';

const kinds = ['field', 'item'] as const;

/** The finder: every field and thing, with the headings under which it may fall. */
export async function finderPage(language: Language) {
  const { lists, entries } = await getFinder(language);
  const t = translator(language);
  return {
    page: await namedPage('finder', language, {
      title: 'finder.title',
      description: 'finder.description',
    }),
    lists,
    groups: kinds.map((kind) => ({
      kind,
      entries: entries.filter((entry) => entry.kind === kind),
    })),
    asks: await referralLinks(['cdiu', 'ocw-embargo'], language),
    words: {
      count: t('finder.count'),
      countOne: t('finder.count.one'),
      none: t('finder.none'),
      failed: t('finder.failed'),
    },
  };
}

/** The finder as a page to be found: by every field and thing in it. */
export async function findableFinder(language: Language) {
  const { page } = await finderPage(language);
  const { entries } = await getFinder(language);
  const { terms } = (await getFixedPages()).finder;
  return {
    page,
    terms: [...terms[language], ...entries.flatMap(({ name, also }) => [name, ...also])],
  };
}
