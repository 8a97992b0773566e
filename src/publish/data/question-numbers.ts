import { getEveryQuestion } from '#src/library/questions.ts';
import { remember } from '#src/library/remember.ts';

const numbers = remember(
  async () => new Map((await getEveryQuestion('nl')).map(({ id, number }) => [id, number])),
);

/** The permanent numbers of questions, given their names in the content. */
export async function numbersOf(ids: string[]): Promise<number[]> {
  const known = await numbers();
  return ids.flatMap((id) => known.get(id) ?? []);
}
