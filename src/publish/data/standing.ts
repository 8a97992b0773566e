import { standingOfFacts } from '#src/evidence/law-moves.ts';
import { getFacts, getRegister } from '#src/library/evidence.ts';
import type { Act } from '#src/schemas/act.ts';

export const idsOf = (acts: Act[]) => acts.map(({ id }) => id);

/** What a statement rests on, and until when that is known to hold; acts by their ids. */
export async function standingOn(numbers: string[]) {
  const register = await getRegister();
  const facts = await getFacts(numbers);
  const { until, changedBy, notRead } = standingOfFacts(facts, register);
  return {
    facts: numbers,
    acts: [...new Set(facts.flatMap(({ rests }) => rests.map(({ act }) => act)))],
    ...(until && { asOf: until }),
    changedBy: idsOf(changedBy),
    notRead: idsOf(notRead),
  };
}
