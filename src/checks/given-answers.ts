import type { Language } from '#src/site/language.ts';
import type { Check } from '#src/schemas/check.ts';
import { answersPath } from './addresses.ts';
import type { Path } from './paths.ts';

/** An answer that was given, and the page on which it can be changed. */
export interface GivenAnswer {
  question: string;
  answer: string;
  path: string;
}

/** The answers on the way to a page, each with the way back to its question. */
export const givenAnswers = (
  check: Check,
  { answers }: Pick<Path, 'answers'>,
  language: Language,
): GivenAnswer[] =>
  answers.map(({ step, option }, index) => ({
    question: step.question[language],
    answer: option.label[language],
    path: answersPath(check, language, answers.slice(0, index)),
  }));
