import type { Content } from '#src/editor/read.ts';
import { addMonths, monthsToReview } from '#src/editor/rules/dates.ts';
import { listOf, type Answers } from './ask.ts';

/** What a text rests on, with its days; the fields that every text has. */
export function accountOf(answers: Answers, day: string, content: Content) {
  const { basis, facts, rest, countries, related, theme, section } = answers;
  return {
    basis,
    ...(countries ? { countries: listOf(countries) } : {}),
    facts: { answer: listOf(facts), ...(rest ? { rest: listOf(rest) } : {}) },
    reviewBy: addMonths(day, monthsToReview({ theme, section }, content.files)),
    published: day,
    ...(related ? { related: listOf(related) } : {}),
  };
}
