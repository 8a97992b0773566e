import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages, type Language } from '#src/site/language.ts';
import { makeIndex } from '#src/search/card-index.ts';
import { search, type Sources } from '#src/search/search.ts';
import { catalogueOf, nameOf } from './built-pages.ts';
import type { Searcher } from './judge.ts';
import { startEngine } from './pagefind-in-node.ts';

const folder = 'dist/pagefind';

/** The search of the built site, with the very cards, engine and index of its pages. */
export async function searchBuiltSite(): Promise<Searcher> {
  const sources = new Map(
    await Promise.all(languages.map(async (own) => [own, await sourcesFor(own)] as const)),
  );
  return async (query, language) => {
    const own = sources.get(language);
    if (!own) throw new Error(`No search in ${language}`);
    const { results } = await search(query, language, own);
    return results.map(({ card }) => nameOf(card));
  };
}

async function sourcesFor(language: Language): Promise<Sources> {
  const indexes = { nl: makeIndex(catalogueOf('nl')), en: makeIndex(catalogueOf('en')) };
  const client = pathToFileURL(path.resolve(folder, 'pagefind.js'));
  const engine = await startEngine(client, `built-${language}`, language, (file) =>
    readFileSync(path.join(folder, file)),
  );
  return {
    index: (asked) => Promise.resolve(indexes[asked]),
    rareWords: (asked) => Promise.resolve(rareWords(asked)),
    fullText: async (word) => (await engine.search(word)).results,
  };
}

const rareWords = (language: Language) =>
  new Map(
    Object.entries(
      JSON.parse(readFileSync(`dist/search/${language}-words.json`, 'utf8')) as Record<
        string,
        number
      >,
    ),
  );
