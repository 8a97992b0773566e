import { getCollection } from 'astro:content';
import { registerOf, type Register } from '#src/evidence/register.ts';
import type { Fact } from '#src/schemas/evidence.ts';
import { remember } from './remember.ts';

/** The register of acts and documents, and the facts by number; the same in every language. */
const stored = remember(async () => ({
  register: registerOf((await getCollection('acts')).map(({ data }) => data)),
  facts: new Map((await getCollection('evidence')).map(({ id, data }) => [id, data])),
}));

/** The register of acts and documents. */
export const getRegister = async (): Promise<Register> => (await stored()).register;

/** Every fact, by number. */
export const getEveryFact = async (): Promise<ReadonlyMap<string, Fact>> => (await stored()).facts;

/** The facts with these numbers, in this order. */
export async function getFacts(numbers: string[]): Promise<Fact[]> {
  const { facts } = await stored();
  return numbers.map((number) => {
    const fact = facts.get(number);
    if (!fact) throw new Error(`content/evidence: there is no ${number}`);
    return fact;
  });
}
