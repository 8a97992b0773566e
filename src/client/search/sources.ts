import type { Language } from '../../lib/language.ts';
import { cataloguePath, vocabularyPath, type Catalogue } from '../../search/card.ts';
import { makeIndex, type Index } from '../../search/index.ts';
import type { Rare } from '../../search/query.ts';
import type { Sources } from '../../search/search.ts';

interface Pagefind {
  search: (word: string) => Promise<{ results: { id: string; score: number }[] }>;
}

// Written apart, so that the bundler does not look for a file that only exists after the build.
const engine = '/pagefind/pagefind.js';

const indexes = new Map<Language, Promise<Index>>();
const rareWords = new Map<Language, Promise<Rare>>();
let pagefind: Promise<Pagefind> | undefined;
let isLoaded = false;

/** The cards of a language, fetched once. */
export const loadIndex = once(indexes, async (language) =>
  makeIndex((await fetchJson(cataloguePath(language))) as Catalogue),
);

const loadRareWords = once(
  rareWords,
  async (language) =>
    new Map(Object.entries((await fetchJson(vocabularyPath(language))) as Record<string, number>)),
);

/** The full-text engine, with its index of the language of the page. */
function loadEngine(): Promise<Pagefind> {
  pagefind ??= start();
  return pagefind;
}

/** What the search needs, as files of this site. Nothing else is asked, and no query is sent. */
export const sources: Sources = {
  index: loadIndex,
  rareWords: loadRareWords,
  fullText: async (word) => (await (await loadEngine()).search(word)).results,
};

/** The same without the full text. */
export const cardsOnly: Sources = { ...sources, fullText: () => Promise.resolve([]) };

/** Whether the engine answers at once. */
export const isEngineLoaded = () => isLoaded;

async function start(): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ engine)) as {
    createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
  };
  // The index of a site of this size is searched within milliseconds; a worker is only more to load.
  const instance = createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
  await instance.init();
  isLoaded = true;
  return instance;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Fetch once for each language; what failed is fetched again when it is asked for again. */
function once<T>(known: Map<Language, Promise<T>>, load: (language: Language) => Promise<T>) {
  return (language: Language): Promise<T> => {
    const loading = known.get(language) ?? load(language);
    known.set(language, loading);
    loading.catch(() => known.delete(language));
    return loading;
  };
}
