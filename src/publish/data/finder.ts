import { standingOf } from '#src/evidence/law-moves.ts';
import { getRegister } from '#src/library/evidence.ts';
import { getFinderEntries, getFinderLists } from '#src/library/finder.ts';
import { pagesOf } from './in-words.ts';
import { numbersOf } from './question-numbers.ts';

/** The lists of the finder, and every field and thing under their headings. */
export async function getFinderContent() {
  const register = await getRegister();
  const lists = await Promise.all(
    (await getFinderLists()).map(async (list) => {
      const [question = 0] = await numbersOf([list.question]);
      return { ...list, question };
    }),
  );
  const entries = (await getFinderEntries()).map((entry) => ({
    ...entry,
    page: pagesOf('finder', `#${entry.id}`),
    under: entry.under.map((heading) => {
      const { until, changedBy, notRead } = standingOf(heading.place, register);
      return { ...heading, until, mayHaveMoved: changedBy.length + notRead.length > 0 };
    }),
  }));
  return { lists, entries };
}
