import type { DeskText } from './text.ts';

/** A text with a day before which it must be checked again. */
export type Review = DeskText & { reviewBy: string };

/** Days ahead in which a review is announced. */
const ahead = 30;

/** The texts that must be checked again, the earliest first. */
export const reviewsOf = (texts: DeskText[]): Review[] =>
  texts
    .flatMap((text) => (text.reviewBy ? [{ ...text, reviewBy: text.reviewBy }] : []))
    .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy));

/**
 * Which reviews are due. A text is overdue on the day before which it should have been checked, as
 * its page says; the days of review themselves are held to half a year and a year by the check.
 * @param day the day to judge by, `YYYY-MM-DD`.
 * @returns the overdue ones, and those of the thirty days that follow.
 */
export function dueOn(day: string, reviews: Review[]) {
  const last = new Date(`${day}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + ahead);
  const limit = last.toISOString().slice(0, 10);
  return {
    overdue: reviews.filter(({ reviewBy }) => reviewBy <= day),
    soon: reviews.filter(({ reviewBy }) => reviewBy > day && reviewBy <= limit),
  };
}
