import type { Check, Option, Outcome } from '#src/schemas/check.ts';
import type { Language } from '#src/site/language.ts';
import { answersPath } from './addresses.ts';
import { allPaths } from './paths.ts';

/** A question by its name and its number in the drawing. */
export interface NumberedStep {
  id: string;
  number: number;
}

/** Where an answer leads: to a question of the drawing, or to the page of an outcome. */
export type Target =
  | ({ kind: 'next' } & NumberedStep)
  | { kind: Outcome['kind']; kindWords: string; name: string; path: string };

/** A question with all that its box says, and its answers. */
export interface DrawnStep extends NumberedStep {
  question: string;
  rule: string | undefined;
  /** Page on which the question is asked. */
  path: string;
  /** The questions with an answer that leads here. */
  after: NumberedStep[];
  answers: { label: string; to: Target }[];
}

/**
 * All rules of a check as a drawing in one column: every question once, with each answer and where
 * it leads. Where many paths lead to the same page, the first one gives its address.
 */
export function drawRules(check: Check, language: Language): DrawnStep[] {
  const paths = allPaths(check);
  const numbered = check.steps.map(({ id }, index) => ({ id, number: index + 1 }));
  const outcomes = new Map(check.outcomes.map((outcome) => [outcome.id, outcome]));
  const addressOf = (isIt: (path: (typeof paths)[number]) => boolean) =>
    answersPath(check, language, paths.find(isIt)?.answers ?? []);

  const targetOf = (stepId: string, { id, to }: Option): Target => {
    const outcome = outcomes.get(to);
    if (!outcome) {
      const number = numbered.find((step) => step.id === to)?.number ?? 0;
      return { kind: 'next', id: to, number };
    }
    return {
      kind: outcome.kind,
      kindWords: check.words.kinds[outcome.kind]?.[language] ?? '',
      name: outcome.name[language],
      path: addressOf(({ answers }) => {
        const last = answers.at(-1);
        return last?.step.id === stepId && last.option.id === id;
      }),
    };
  };
  return check.steps.map(({ id, question, rule, options }, index) => ({
    id,
    number: index + 1,
    question: question[language],
    rule: rule?.[language],
    path: addressOf((path) => 'step' in path && path.step.id === id),
    after: numbered.filter((_, from) => check.steps[from]?.options.some(({ to }) => to === id)),
    answers: options.map((option) => ({
      label: option.label[language],
      to: targetOf(id, option),
    })),
  }));
}
