import { contactState } from '#src/contact-form/state.ts';
import { startOf } from '#src/checks/start.ts';
import { getCheck } from '#src/library/checks.ts';
import { getTopics } from '#src/library/topics.ts';
import { getLoket } from '#src/library/loket.ts';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { fixedPage } from './page-head.ts';

/** The contact form. */
export async function contactPage(language: Language) {
  const t = translator(language);
  const { reply } = await getLoket();
  const description = t('contact.lead', { time: reply.words[language] });
  return {
    page: await fixedPage('contact', language, { title: t('contact.title'), description }),
    start: startOf(await getCheck('who-may-ask'), language),
    state: contactState(process.env),
    topics: await getTopics(language),
  };
}
