import { standingOf } from '#src/evidence/law-moves.ts';
import { getRegister } from '#src/library/evidence.ts';
import { getFinderEntries, getFinderLists } from '#src/library/finder.ts';
import { getNumbering } from '#src/library/questions.ts';
import { pagesOf } from './in-words.ts';

/** The lists of the finder, and every field and thing under their headings. */
export async function getFinderContent() {
  const register = await getRegister();
  const numbersOf = await getNumbering();
  const lists = (await getFinderLists()).map((list) => ({
    ...list,
    question: numbersOf([list.question])[0],
  }));
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
