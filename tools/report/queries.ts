import { existsSync, readFileSync } from 'node:fs';
import { readQueries, score } from '../search-judge/judge.ts';
import type { Report } from './shape.ts';

/** The standing queries that may be looked at; of the others the failures stay unseen (bench/search.ts). */
const files = ['queries', 'hard'];

/**
 * Ask the search of the built site the standing queries.
 * @returns those of which no right answer stands in the first three; nothing without a built site.
 */
export async function askQueries(): Promise<Report['search']> {
  if (!existsSync('dist/search/nl-words.json')) return undefined;
  // This reads the built site as it is loaded.
  const { searchBuiltSite } = await import('../search-judge/built-search.ts');
  const queries = files.flatMap((name) =>
    readQueries(readFileSync(`tests/search/${name}.tsv`, 'utf8')),
  );
  const { missed } = await score(queries, await searchBuiltSite());
  return { asked: queries.length, missed };
}
