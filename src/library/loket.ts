import type { Loket } from '#src/schemas/loket.ts';
import type { Language } from '#src/site/language.ts';
import type { Sender } from '#src/site/page.ts';
import { demandEntry } from './entries.ts';

/** The facts of the loket. */
export async function getLoket(): Promise<Loket> {
  return (await demandEntry('loket', 'loket')).data;
}

/** Who speaks on this site. */
export async function getSender(language: Language): Promise<Sender> {
  const { name, phone, ministries } = await getLoket();
  return {
    name: name[language],
    phone,
    ministries: ministries.map(({ short }) => short[language]),
  };
}

/** The ministry with this abbreviation. */
export function findMinistry(loket: Loket, id: string) {
  const ministry = loket.ministries.find((candidate) => candidate.id === id);
  if (!ministry) throw new Error(`<Ministry id="${id}" />: not in content/loket.yaml`);
  return ministry;
}
