import type { Language } from '#src/site/language.ts';
import { namedPage } from './page-head.ts';

/** The page with search results. */
export async function searchPage(language: Language) {
  return {
    page: await namedPage('search', language, {
      title: 'search.title',
      description: 'search.hint',
    }),
  };
}
