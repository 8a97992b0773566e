import { getEntry } from 'astro:content';
import type { Loket } from '#src/schemas/loket.ts';

/** The facts of the loket. */
export async function getLoket(): Promise<Loket> {
  const entry = await getEntry('loket', 'loket');
  if (!entry) throw new Error('content/loket.yaml: is missing');
  return entry.data;
}
