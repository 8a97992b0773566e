import type { Language } from '#src/site/language.ts';
import { namedPage } from './page-head.ts';

/** The page for a question that could not be delivered, which the function fills in. */
export async function contactNotSentPage(language: Language) {
  const keys = { title: 'contact.not-sent.title', description: 'contact.not-sent.title' } as const;
  return { page: await namedPage('contact-not-sent', language, keys) };
}
