import { withoutHash } from '#src/evidence/register.ts';
import { registerIn, unusedFacts } from '#src/evidence/in-files.ts';
import { lastWork } from '#src/evidence/last-work.ts';
import { kindsOf, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { newestDay } from '#src/evidence/newest-day.ts';
import { countsIn } from './counts.ts';
import { lawMovesUnder } from './law-moves.ts';
import { reviewsOf } from './reviews.ts';
import { textsIn } from './texts.ts';

/** What editors must know of the content. It follows from the files alone, and from no clock. */
export function deskOf(files: ContentFile[]) {
  const texts = textsIn(files);
  const register = registerIn(files);
  return {
    /** The day on which somebody last worked on a text. */
    worked: newestWork(files),
    reviews: reviewsOf(texts),
    ...lawMovesUnder(texts, register),
    /** Texts whose translation follows an earlier version of the Dutch one. */
    late: texts.filter(({ isLate }) => isLate),
    counts: countsIn(files),
    /** Numbers of facts that no text uses. */
    unused: unusedFacts(files),
    /** Ids of the pages without a date of which a new text would go unseen. */
    unseen: withoutHash(register),
  };
}

export type Desk = ReturnType<typeof deskOf>;

const newestWork = (files: ContentFile[]): string =>
  newestDay(
    ofKind(files, ...kindsOf('shared'), 'checks', 'worksheet').map(({ value }) => lastWork(value)),
  );
