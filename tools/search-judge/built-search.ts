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

/**
 * The search of the built site, with the very cards, engine and index of its pages.
 * @param read gives the cards of a language, for a search that does without a part of them.
 */
export async function searchBuiltSite(read = catalogueOf): Promise<Searcher> {
  const indexes = { nl: makeIndex(read('nl')), en: makeIndex(read('en')) };
  const rare = { nl: rareWords('nl'), en: rareWords('en') };
  const known: Pick<Sources, 'index' | 'rareWords'> = {
    index: (asked) => Promise.resolve(indexes[asked]),
    rareWords: (asked) => Promise.resolve(rare[asked]),
  };
  const sources = new Map(
    await Promise.all(
      languages.map(async (own) => [own, { ...known, fullText: await fullTextIn(own) }] as const),
    ),
  );
  return async (query, language) => {
    const own = sources.get(language);
    if (!own) throw new Error(`No search in ${language}`);
    const { results } = await search(query, language, own);
    return results.map(({ card }) => nameOf(card));
  };
}

async function fullTextIn(language: Language): Promise<Sources['fullText']> {
  const client = pathToFileURL(path.resolve(folder, 'pagefind.js'));
  const engine = await startEngine(client, `built-${language}`, language, (file) =>
    readFileSync(path.join(folder, file)),
  );
  return async (word) => (await engine.search(word)).results;
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
