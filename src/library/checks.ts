import { getCollection } from 'astro:content';
import { lastWork } from '#src/evidence/last-work.ts';
import type { Check, Outcome } from '#src/schemas/check.ts';
import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { accountOf } from './account.ts';
import { demandEntry } from './entries.ts';
import { getLoket } from './loket.ts';
import { fillPlaceholders } from './placeholders.ts';

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

/** The words of an outcome in one language. */
export async function outcomeWords(check: NamedCheck, { id }: Outcome, language: Language) {
  const { data } = await demandEntry('outcomeTexts', `${check.id}/outcomes/${id}/${language}`);
  return { ...data, summary: fillPlaceholders(data.summary, await getLoket(), language) };
}

/** What an outcome accounts for: its own facts, and the dates of the check as a whole. */
export const outcomeAccount = (
  { published, reviewBy, changes, checked }: Check,
  { basis, facts }: Outcome,
  language: Language,
) => accountOf({ basis, facts, published, reviewBy, changes, checked }, language);

/** The day since which the rules of a check read as they do, in words. */
export const rulesDate = (check: Check, language: Language) => longDate(lastWork(check), language);
