import type { Language } from '#src/site/language.ts';

/** One page that search can find: what is matched with a query, and what a result shows. */
export interface Card {
  /** Name that the page has in both languages. */
  id: string;
  /** What the page is: a kind of article, or `page`. */
  kind: string;
  /** Permanent number of a question. */
  number?: number;
  path: string;
  title: string;
  /** The short answer, or the summary of a page. */
  answer: string;
  /** Words people search with that do not stand in the text. */
  terms: string[];
  /** Articles and acts that the text names, such as `5l` and `833/2014`, with how often. */
  references: Record<string, number>;
  theme?: string;
  countries?: string[];
  /** What the answer comes down to, in one word and in words. */
  verdict?: { value: string; label: string };
  /** What a reader must know of the page before relying on it, in words. */
  marks?: string[];
  /** Name that the full-text index gives the page; filled in once that index is made. */
  hit?: string;
}

/** Names for one thing; a page that uses one of them is found by all of them. */
export interface Synonyms {
  names: string[];
  misspellings?: string[];
  /** The entry of the glossary that explains it; everyday words have none. */
  term?: { id: string; name: string };
}

/** Everything that search knows of one language without its full text. */
export interface Catalogue {
  language: Language;
  cards: Card[];
  themes: { id: string; title: string; path: string }[];
  /** Names of the countries that pages are about, by their id. */
  countries: Record<string, string>;
  synonyms: Synonyms[];
  /** Words that ask for everything about a subject. */
  overview: string[];
}

/** Address of the catalogue of a language. */
export const cataloguePath = (language: Language) => `/search/${language}.json`;

/** Address of the catalogue of the finder: its fields and things as cards. */
export const finderPath = (language: Language) => `/search/finder-${language}.json`;

/** Address of the words that only stand in the full text, for telling an error from a rare word. */
export const rareWordsPath = (language: Language) => `/search/${language}-words.json`;
