import { deskOf } from '#src/desk/desk.ts';
import type { Touched } from '#src/desk/law-moves.ts';
import { dueOn, type Review } from '#src/desk/reviews.ts';
import type { DeskText } from '#src/desk/text.ts';
import type { Content } from '#src/editor/read.ts';
import { tell } from '#src/editor/said.ts';
import { dayOf, nameOf } from '#src/schemas/act.ts';
import { both } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import type { Report } from './shape.ts';

/**
 * What the content asks of its editors.
 * @param day the day to judge by, `YYYY-MM-DD`.
 */
export function makeReport({ files, mistakes }: Content, day: string): Report {
  const { reviews, changed, notRead, late, counts, unused } = deskOf(files);
  const { overdue, soon } = dueOn(day, reviews);
  return {
    version: 1,
    day,
    overdue: overdue.map(toReview),
    soon: soon.map(toReview),
    changed: changed.map(toTouched),
    notRead: notRead.map(toTouched),
    late: late.map(toText),
    counts,
    unused,
    // Of a file that cannot be read nobody can say that it asks for nothing.
    failures: [
      ...mistakes.map(({ file, field, problem }) => ({
        asked: `${file}, ${field}`,
        reason: tell(problem, 'nl'),
      })),
      ...(reviews.length === 0 ? [{ asked: 'content', reason: 'heeft geen tekst' }] : []),
    ],
  };
}

/**
 * For a scheduled job: 0 nothing to do today; 1 something is overdue, the law changed under a text,
 * or a link is dead; 2 something could not be looked at.
 */
export function exitCode({ failures, overdue, changed, links }: Report): 0 | 1 | 2 {
  if (failures.length > 0) return 2;
  return [overdue, changed, links?.dead ?? []].some((found) => found.length > 0) ? 1 : 0;
}

const toText = ({ kind, file, id, title, path }: DeskText) => ({
  kind,
  file,
  ...(id && { id }),
  title,
  url: both((language) => origin + path[language]),
});

const toReview = (review: Review) => ({ ...toText(review), reviewBy: review.reviewBy });

const toTouched = ({ act, texts }: Touched) => ({
  act: act.id,
  name: nameOf(act, 'nl'),
  url: act.url,
  day: dayOf(act),
  texts: texts.map(toText),
});
