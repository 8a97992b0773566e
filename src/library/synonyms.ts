import { getCollection } from 'astro:content';
import type { Language } from '#src/site/language.ts';
import { demandEntry } from './entries.ts';

/** Every name of a thing: those of the glossary in both languages, and everyday words. */
export async function getSynonyms(language: Language) {
  const terms = (await getCollection('glossary')).map(({ data }) => {
    const { id, term, abbreviation = {}, synonyms, misspellings } = data;
    const groups = [term, abbreviation].flatMap((words) => Object.values(words));
    const names = [...groups, ...Object.values(synonyms ?? {}).flat()];
    return {
      names: [...new Set(names.filter((name) => name !== undefined))],
      misspellings: misspellings?.[language] ?? [],
      term: { id, name: term[language] },
    };
  });
  const everyday = await demandEntry('everydayWords', 'everydayWords');
  return [...terms, ...everyday.data[language].map((names) => ({ names }))];
}

/** The words by which people ask for a page that covers a whole subject. */
export const getOverviewWords = async (language: Language) =>
  (await demandEntry('everydayWords', 'everydayWords')).data.overview[language];
