import { getCollection } from 'astro:content';
import type { SanctionsPackage } from '#src/schemas/package.ts';

/** The EU sanctions packages, the first one first. */
export async function getPackages(): Promise<SanctionsPackage[]> {
  const entries = await getCollection('packages');
  return entries.map(({ data }) => data).toSorted((a, b) => a.date.localeCompare(b.date));
}
