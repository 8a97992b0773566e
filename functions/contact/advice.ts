import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { advise, type Asked } from '#src/decisions/advice.ts';
import { eligibilityRules, type Outcome } from '#src/schemas/eligibility.ts';

/** What the rules on who may ask say about a question; empty when it simply belongs here. */
export type Adviser = (asked: Asked) => Outcome[];

/** Read the rules that the check on the site follows; bundled with the function (netlify.toml). */
export function adviserIn(root: string): Adviser {
  const source = readFileSync(path.join(root, 'content/eligibility/rules.yaml'), 'utf8');
  const rules = eligibilityRules.parse(parse(source));
  return (asked) => advise(rules, asked);
}

/** The advice for the loket's staff, who decide; the question is delivered in any case. */
export const describeAdvice = (advice: Outcome[]): string[] =>
  advice.map(({ name, rule }) => `[volgens de regels: ${name.nl}] ${rule.nl}`);
