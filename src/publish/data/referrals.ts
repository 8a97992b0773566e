import { getReferrals } from '#src/library/referrals.ts';
import { pagesOf } from './in-words.ts';

/** Every other organisation, in the order of the content. */
export async function getReferralRecords() {
  return (await getReferrals('en')).map((referral) => ({
    ...referral,
    page: pagesOf('referrals', `#${referral.id}`),
  }));
}
