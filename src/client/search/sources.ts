import type { Language } from '#src/site/language.ts';
import { cataloguePath, rareWordsPath, type Catalogue } from '#src/search/card.ts';
import { makeIndex, type Index } from '#src/search/card-index.ts';
import type { Rare } from '#src/search/query.ts';
import type { Sources } from '#src/search/search.ts';

interface Engine {
  createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
}

interface Pagefind {
  search: (word: string) => Promise<{ results: { id: string; score: number }[] }>;
}

const indexes = new Map<Language, Promise<Index>>();
const rareWords = new Map<Language, Promise<Rare>>();
let pagefind: Promise<Pagefind> | undefined;
let isLoaded = false;
/** How often the script of the engine could not be fetched. */
let refusals = 0;

/** The cards of a language, fetched once. */
export const loadIndex = once(indexes, async (language) =>
  makeIndex((await fetchJson(cataloguePath(language))) as Catalogue),
);

const loadRareWords = once(
  rareWords,
  async (language) =>
    new Map(Object.entries((await fetchJson(rareWordsPath(language))) as Record<string, number>)),
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
  fullText: async (word) => {
    try {
      return (await (await loadEngine()).search(word)).results;
    } catch (error) {
      // The next query starts it anew: what failed once may be there again.
      pagefind = undefined;
      isLoaded = false;
      throw error;
    }
  },
};

/** The same without the full text. */
export const cardsOnly: Sources = { ...sources, fullText: () => Promise.resolve([]) };

/** Whether the engine answers at once. */
export const isEngineLoaded = () => isLoaded;

async function start(): Promise<Pagefind> {
  if (!('WebAssembly' in globalThis)) throw new Error('This browser has no WebAssembly');
  const { createInstance } = await fetchEngine();
  // The index of a site of this size is searched within milliseconds; a worker is only more to load.
  const instance = createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
  await instance.init();
  isLoaded = true;
  return instance;
}

/** The script of the engine, which only exists after the build: the bundler must not look for it. */
async function fetchEngine(): Promise<Engine> {
  // Many browsers remember that a script could not be fetched, and only ask again elsewhere.
  const address = `/pagefind/pagefind.js${refusals ? `?${refusals}` : ''}`;
  try {
    return (await import(/* @vite-ignore */ address)) as Engine;
  } catch (error) {
    refusals += 1;
    throw error;
  }
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
