import { lastWork } from '#src/evidence/last-work.ts';
import { newestDay } from '#src/evidence/newest-day.ts';
import type { Account } from './account.ts';

/** The day of a text (`YYYY-MM-DD`): the newest on which something that it says of itself came to be so. */
export const dayOfText = (account: Account): string =>
  newestDay([
    account.checked,
    lastWork(account),
    ...account.sources.map(({ day }) => day),
    ...account.changedBy.map(({ day }) => day),
  ]);
