import { getFinder } from '#src/library/finder.ts';
import { referralLinks } from '#src/library/referrals.ts';
import type { Language } from '#src/site/language.ts';
import { finderWords } from '#src/words/finder-words.ts';
import { translator } from '#src/words/index.ts';
import { namedPage } from './page-head.ts';

const kinds = ['field', 'item'] as const;

/** The finder: every field and thing, with the headings under which it may fall. It is found by each. */
export async function finderPage(language: Language) {
  const { lists, entries } = await getFinder(language);
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
    words: finderWords(translator(language)),
    alsoFoundBy: entries.flatMap(({ name, also }) => [name, ...also]),
  };
}
