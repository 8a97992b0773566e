import { sendsOn } from '#src/decisions/advice.ts';
import { getEligibilityRules } from '#src/library/eligibility.ts';
import type { Link } from '#src/site/page.ts';
import { findReferrals } from '#src/library/referrals.ts';
import { routes } from '#src/site/routes.ts';
import type { Language } from '#src/site/language.ts';

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
