import { getCollection } from 'astro:content';
import type { Language } from '#src/site/language.ts';
import type { Referral } from '#src/schemas/referral.ts';

/** The other organisations, in the order of `content/referrals.yaml`. */
export async function getReferrals(): Promise<Referral[]> {
  const entries = await getCollection('referrals');
  return entries.map(({ data }) => data).toSorted((a, b) => a.order - b.order);
}

/** The organisations with these ids, in this order. */
export async function findReferrals(ids: string[]): Promise<Referral[]> {
  const known = new Map((await getReferrals()).map((referral) => [referral.id, referral]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** A subject, and who helps with it. */
export interface Subject {
  title: string;
  anchor: string;
  /** Organisations described here. */
  referrals: Referral[];
  /** Organisations that are described under an earlier subject. */
  alsoSee: Referral[];
}

/**
 * Who helps with what, in the order of `content/signpost.yaml`. Each organisation is described
 * once; those under no subject come last.
 */
export async function getSubjects(
  language: Language,
  words: { prefix: string; other: string },
): Promise<Subject[]> {
  const all = await getReferrals();
  const signpost = (await getCollection('signpost')).map(({ data }) => data);
  const described = new Set<string>();
  const subjects: Subject[] = [];
  for (const { title, slug, referrals: ids } of signpost.toSorted((a, b) => a.order - b.order)) {
    const referrals = await findReferrals(ids);
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
