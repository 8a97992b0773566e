import { getCollection } from 'astro:content';
import type { Language } from '#src/site/language.ts';
import { otherLanguage } from '#src/site/language.ts';
import type { Term as SharedTerm } from '#src/schemas/glossary.ts';
import { routes } from '#src/site/routes.ts';

export interface Term {
  id: string;
  term: string;
  /** The same term in the other language. */
  other: string;
  abbreviation: string | undefined;
  definition: string;
  synonyms: string[];
  source: string | undefined;
  path: string;
}

/** All terms in both languages, by their ids. */
export async function getEveryTerm(): Promise<SharedTerm[]> {
  const terms = (await getCollection('glossary')).map(({ data }) => data);
  return terms.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** All terms in one language, in alphabetical order. */
export async function getTerms(language: Language): Promise<Term[]> {
  return (await getEveryTerm())
    .map((data) => ({
      id: data.id,
      term: data.term[language],
      other: data.term[otherLanguage(language)],
      abbreviation: data.abbreviation?.[language],
      definition: data.definition[language],
      synonyms: data.synonyms?.[language] ?? [],
      source: data.source,
      path: termPath(language, data.id),
    }))
    .toSorted((a, b) => a.term.localeCompare(b.term, language));
}

/** Address of a term on the page with all terms. */
export const termPath = (language: Language, id: string) => `${routes.glossary[language]}#${id}`;
