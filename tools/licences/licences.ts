import { z } from 'zod';

/** What a lockfile says of each package, by its place. */
const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({ license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

export interface Licence {
  licence: string;
  /** Names of the packages that are part of the site, its function or its build. */
  used: string[];
  /** Names of those that only test and check. */
  forTests: string[];
}

/**
 * The licences of all packages of a lockfile, the most frequent first.
 * @param lock the file, as JSON.
 */
export function licencesIn(lock: unknown): Licence[] {
  const { packages } = lockfile.parse(lock);
  const entries = Object.entries(packages).filter(([place]) => place !== '');
  const byLicence = Map.groupBy(entries, ([, { license = 'not told' }]) => license);
  return [...byLicence]
    .map(([licence, found]) => ({
      licence,
      used: namesOf(found.filter(([, { dev }]) => !dev)),
      forTests: namesOf(found.filter(([, { dev }]) => dev)),
    }))
    .toSorted((a, b) => countOf(b) - countOf(a));
}

const namesOf = (entries: [string, unknown][]) => [
  ...new Set(entries.map(([place]) => place.replace(/.*node_modules\//, ''))),
];
const countOf = ({ used, forTests }: Licence) => used.length + forTests.length;
