import { getCollection } from 'astro:content';
import type { Referral } from '../schemas/referral.ts';

/** The other organisations, in the order of `content/referrals.yaml`. */
export async function getReferrals(): Promise<Referral[]> {
  const entries = await getCollection('referrals');
  return entries.map(({ data }) => data).toSorted((a, b) => a.order - b.order);
}
