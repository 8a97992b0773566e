import { getTerms } from '#src/library/terms.ts';
import type { Language } from '#src/site/language.ts';
import { namedPage } from './page-head.ts';

/** All terms. */
export async function glossaryPage(language: Language) {
  return {
    page: await namedPage('glossary', language, {
      title: 'glossary.title',
      description: 'glossary.lead',
    }),
    terms: await getTerms(language),
  };
}
