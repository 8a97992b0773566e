import { getCollection } from 'astro:content';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { routes } from '#src/site/routes.ts';
import type { Referral } from '#src/schemas/referral.ts';
import { showSources, type ShownSource } from './account.ts';
import { getFacts, getRegister } from './evidence.ts';
import { movesUnder, type Moves } from './moves.ts';
import { remember } from './remember.ts';

/** An organisation, with where it is known from, and what moved there since. */
export type ShownReferral = Referral & { sources: ShownSource[]; moves: Moves };

/** The other organisations, in the order of `content/referrals.yaml`. */
export const getReferrals = remember(async (language: Language): Promise<ShownReferral[]> => {
  const register = await getRegister();
  const entries = (await getCollection('referrals')).map(({ data }) => data);
  return Promise.all(
    entries
      .toSorted((a, b) => a.order - b.order)
      .map(async (referral) => {
        const facts = await getFacts(referral.facts);
        return {
          ...referral,
          sources: showSources(facts, register, language),
          moves: movesUnder(facts, register, language),
        };
      }),
  );
});

/** The organisations with these ids, in this order. */
export async function findReferrals(ids: string[], language: Language): Promise<ShownReferral[]> {
  const known = new Map((await getReferrals(language)).map((referral) => [referral.id, referral]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/**
 * Where the organisations with these ids are described.
 * @param isWithin whether the label stands within a sentence.
 */
export async function referralLinks(
  ids: string[],
  language: Language,
  isWithin = false,
): Promise<Link[]> {
  return (await findReferrals(ids, language)).map(({ id, name, within = name }) => ({
    label: (isWithin ? within : name)[language],
    path: `${routes.referrals[language]}#${id}`,
  }));
}

/** A subject, and who helps with it. */
export interface Subject {
  title: string;
  anchor: string;
  /** Organisations described here. */
  referrals: ShownReferral[];
  /** Organisations that are described under an earlier subject. */
  alsoSee: ShownReferral[];
}

/**
 * Who helps with what, in the order of `content/signpost.yaml`. Each organisation is described
 * once; those under no subject come last.
 */
export async function getSubjects(
  language: Language,
  words: { prefix: string; other: string },
): Promise<Subject[]> {
  const all = await getReferrals(language);
  const signpost = (await getCollection('signpost')).map(({ data }) => data);
  const described = new Set<string>();
  const subjects: Subject[] = [];
  for (const { title, slug, referrals: ids } of signpost.toSorted((a, b) => a.order - b.order)) {
    const referrals = await findReferrals(ids, language);
    subjects.push({
      title: title[language],
      anchor: `${words.prefix}-${slug[language]}`,
      referrals: referrals.filter(({ id }) => !described.has(id)),
      alsoSee: referrals.filter(({ id }) => described.has(id)),
    });
    for (const id of ids) described.add(id);
  }
  const left = all.filter(({ id }) => !described.has(id));
  if (left.length === 0) return subjects;
  const other = { title: words.other, anchor: `${words.prefix}-x`, referrals: left, alsoSee: [] };
  return [...subjects, other];
}
