import { sendsOn } from '#src/checks/advice.ts';
import { getChecks } from '#src/library/checks.ts';
import { referralLinks } from '#src/library/referrals.ts';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { namedPage } from './page-head.ts';

/** A rule that sends a question on, and who helps. */
export interface Advice {
  id: string;
  rule: string;
  referrals: Link[];
}

/** The page after delivery, which the function fills in. */
export async function contactSentPage(language: Language) {
  const keys = { title: 'contact.sent.title', description: 'contact.sent.title' } as const;
  return {
    page: await namedPage('contact-sent', language, keys),
    advice: await adviceOf(language),
  };
}

/** Every piece of advice that the page may give; the function leaves what applies. */
async function adviceOf(language: Language): Promise<Advice[]> {
  const outcomes = (await getChecks()).flatMap((check) => (check.advises ? check.outcomes : []));
  return Promise.all(
    outcomes.filter(sendsOn).map(async ({ id, rule, referrals }) => ({
      id,
      rule: rule[language],
      referrals: await referralLinks(referrals, language),
    })),
  );
}
