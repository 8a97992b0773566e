import type { Check, FormValues, Option, Outcome, Step } from '#src/schemas/check.ts';

/** One answer that was given on the way. */
export interface Answer {
  step: Step;
  option: Option;
}

/** The answers given so far, and the question or outcome to which they lead. */
export type Path = { answers: Answer[] } & ({ step: Step } | { outcome: Outcome });

/** Every path through the rules from the start, the unfinished ones included, parents first. */
export function allPaths(rules: Check): Path[] {
  const steps = new Map(rules.steps.map((step) => [step.id, step]));
  const outcomes = new Map(rules.outcomes.map((outcome) => [outcome.id, outcome]));

  const from = (answers: Answer[], id: string): Path[] => {
    const outcome = outcomes.get(id);
    if (outcome) return [{ answers, outcome }];
    const step = steps.get(id);
    if (!step) throw new Error(`The check has no “${id}”`);
    const further = step.options.flatMap((option) =>
      from([...answers, { step, option }], option.to),
    );
    return [{ answers, step }, ...further];
  };
  return from([], rules.start);
}

/** The paths that end, each at an outcome. */
export const finishedPaths = (rules: Check) => allPaths(rules).filter((path) => 'outcome' in path);

/** What the answers fill in on the contact form; a later answer decides over an earlier one. */
export const formValuesOf = (answers: Answer[]): FormValues =>
  Object.assign({}, ...answers.map(({ option }) => option.form)) as FormValues;
