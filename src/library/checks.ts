import { getCollection } from 'astro:content';
import type { Check, Outcome } from '#src/schemas/check.ts';
import type { Dossier } from '#src/schemas/dossier.ts';
import { demandEntry } from './entries.ts';

/** A check with the name of its folder. */
export type NamedCheck = Check & { id: string };

/** Every check. */
export async function getChecks(): Promise<NamedCheck[]> {
  return (await getCollection('checks')).map(({ id, data }) => ({ id, ...data }));
}

/** The check with this name. */
export async function getCheck(id: string): Promise<NamedCheck> {
  return { id, ...(await demandEntry('checks', id)).data };
}

/** What an outcome accounts for: its own sources, and the dates of the rules as a whole. */
export function outcomeDossier(check: Check, outcome: Outcome): Omit<Dossier, 'facts'> {
  const { published, reviewBy, changes } = check;
  const sources = outcome.sources.flatMap((name) => check.sources[name] ?? []);
  const dates = sources.map(({ asOf, seenBy }) => asOf ?? seenBy ?? published);
  return {
    basis: outcome.basis,
    countries: [],
    sources,
    asOf: dates.toSorted().at(-1) ?? published,
    reviewBy,
    published,
    changes,
    related: outcome.related,
  };
}
