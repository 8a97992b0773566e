import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { fillIn, staffWords } from '#src/contact-form/mail-words.ts';
import { advise, type Asked } from '#src/checks/advice.ts';
import { check, type Outcome } from '#src/schemas/check.ts';

/** What the checks of the site say about a question; empty when it simply belongs here. */
export type Adviser = (asked: Asked) => Outcome[];

/** Read the checks that the site offers; they are bundled with the function (netlify.toml). */
export function adviserIn(root: string): Adviser {
  const checks = globSync('content/checks/*/check.yaml', { cwd: root })
    .toSorted()
    .map((file) => check.parse(parse(readFileSync(path.join(root, file), 'utf8'))));
  return (asked) => checks.flatMap((rules) => advise(rules, asked));
}

/** The advice for the loket's staff, who decide; the question is delivered in any case. */
export const describeAdvice = (advice: Outcome[]): string[] =>
  advice.map(({ name, rule }) => fillIn(staffWords.advice, { name: name.nl, rule: rule.nl }));
