import type { Check, Outcome } from '#src/schemas/check.ts';
import { finishedPaths, formValuesOf } from './paths.ts';

/** The values of the contact form on which the rules have something to say. */
export interface Asked {
  organisationType?: string | undefined;
  topic?: string | undefined;
  coordinatorConsulted?: string | undefined;
}

/** Outcomes that send a person on, wholly or in part; the others say "yes" and nothing more. */
export const sendsOn = ({ kind, referrals }: Outcome) => kind !== 'yes' || referrals.length > 0;

/**
 * What the rules advise on a question that came in through the form. The form asks less than the
 * check does, so the paths that agree with most of its values count; those that contradict one do
 * not. Nothing when the question simply belongs here, or the check is not one that advises.
 */
export function advise(rules: Check, asked: Asked): Outcome[] {
  if (!rules.advises) return [];
  const scored = finishedPaths(rules)
    .map(({ answers, outcome }) => ({ outcome, score: agreement(formValuesOf(answers), asked) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const outcomes = scored.filter(({ score }) => score === best).map(({ outcome }) => outcome);
  return [...new Set(outcomes)].filter(sendsOn);
}

/** Number of values on which a path and a question agree; 0 when they contradict each other. */
function agreement(values: ReturnType<typeof formValuesOf>, asked: Asked): number {
  let score = 0;
  for (const [field, allowed] of Object.entries(values)) {
    const value = asked[field as keyof Asked];
    if (value === undefined) continue;
    if (!(allowed as string[]).includes(value)) return 0;
    score += 1;
  }
  return score;
}
