import type { Loket } from '#src/schemas/loket.ts';
import { demandEntry } from './entries.ts';

/** The facts of the loket. */
export async function getLoket(): Promise<Loket> {
  return (await demandEntry('loket', 'loket')).data;
}
