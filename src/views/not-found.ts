import { otherLanguage, type Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { namedPage } from './page-head.ts';

/** The page for an address that does not exist. */
export async function notFoundPage(language: Language) {
  const keys = { title: 'not-found.title', description: 'not-found.lead' } as const;
  const otherPath = routes.home[otherLanguage(language)];
  return { page: await namedPage('not-found', language, keys, { otherPath }) };
}
