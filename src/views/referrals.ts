import { startOf } from '#src/checks/start.ts';
import { getCheck } from '#src/library/checks.ts';
import { getSubjects } from '#src/library/referrals.ts';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { namedPage } from './page-head.ts';

/** Who does what. */
export async function referralsPage(language: Language) {
  const t = translator(language);
  const words = { prefix: t('referrals.subject.prefix'), other: t('referrals.other') };
  return {
    page: await namedPage('referrals', language, {
      title: 'referrals.title',
      description: 'referrals.lead',
    }),
    start: startOf(await getCheck('who-may-ask'), language),
    subjects: await getSubjects(language, words),
  };
}
