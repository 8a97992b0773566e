import { standingOfFact } from '#src/evidence/law-moves.ts';
import { getEveryFact, getRegister } from '#src/library/evidence.ts';
import { getEveryQuestion, type Question } from '#src/library/questions.ts';
import type { CitedFacts } from '#src/schemas/evidence.ts';
import { idsOf } from './standing.ts';

/** Every fact, by its number, with how it stands and the questions that use it. */
export async function getFactRecords() {
  const register = await getRegister();
  const questions = await getEveryQuestion('nl');
  const answer = usersOf('answer', questions);
  const rest = usersOf('rest', questions);
  return [...(await getEveryFact())]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, fact]) => {
      const { until, changedBy, notRead } = standingOfFact(fact, register);
      return {
        id,
        ...fact,
        until,
        changedBy: idsOf(changedBy),
        notRead: idsOf(notRead),
        questions: { answer: answer.get(id) ?? [], rest: rest.get(id) ?? [] },
      };
    });
}

/** A row for each place where a fact stands. */
export const rowsOf = (facts: Awaited<ReturnType<typeof getFactRecords>>) =>
  facts.flatMap(({ rests, ...fact }) => rests.map((place) => ({ ...fact, place })));

/** The numbers of the questions that use a fact, by fact. */
function usersOf(how: keyof CitedFacts, questions: Question[]): Map<string, number[]> {
  const users = new Map<string, number[]>();
  for (const { number, shared } of questions) {
    for (const fact of shared.facts[how]) {
      users.set(fact, [...(users.get(fact) ?? []), number]);
    }
  }
  return users;
}
