import { sendsOn } from '../eligibility/advice.ts';
import { getEligibilityRules } from '../lib/eligibility.ts';
import type { Link } from '../lib/page.ts';
import { findReferrals } from '../lib/referrals.ts';
import { routes } from '../lib/routes.ts';
import type { Language } from '../lib/language.ts';

/** A rule that sends a question on, and who helps. */
export interface Advice {
  id: string;
  rule: string;
  referrals: Link[];
}

/** Every piece of advice that the thank-you page may give; the function leaves what applies. */
export async function contactAdvice(language: Language): Promise<Advice[]> {
  const { outcomes } = await getEligibilityRules();
  return Promise.all(
    outcomes.filter(sendsOn).map(async ({ id, rule, referrals }) => ({
      id,
      rule: rule[language],
      referrals: (await findReferrals(referrals)).map((referral) => ({
        label: referral.name[language],
        path: `${routes.referrals[language]}#${referral.id}`,
      })),
    })),
  );
}
