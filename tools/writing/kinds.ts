import type { Job } from './job.ts';
import { newAct } from './new-act.ts';
import { newFact } from './new-fact.ts';
import { newGuidance } from './new-guidance.ts';
import { newPackage } from './new-package.ts';
import { newQuestion } from './new-question.ts';
import { newReferral } from './new-referral.ts';
import { newTerm } from './new-term.ts';
import { choose } from './prompt.ts';

/** What can be made anew, by the word for it. */
export const kinds: Record<string, Job> = {
  question: newQuestion,
  guidance: newGuidance,
  act: newAct,
  package: newPackage,
  fact: newFact,
  term: newTerm,
  referral: newReferral,
};

/**
 * Ask what a writer wants to make; a list of what there is where nobody can be asked.
 * @param given the word that was given and is no kind; empty when none was.
 * @returns a kind, or nothing to do.
 */
export async function askKind(given: string): Promise<string> {
  const list = Object.entries(kinds).map(([value, { about }]) => ({ value, label: about }));
  if (given !== '' || !process.stdin.isTTY) {
    const say = given === '--help' ? console.log : console.error;
    say(
      ['npm run new -- <soort>', ...list.map(({ value, label }) => `  ${value}: ${label}`)].join(
        '\n',
      ),
    );
    process.exitCode = given === '--help' ? 0 : 2;
    return '';
  }
  return (await choose('Wat wilt u maken?', list)) ?? '';
}
