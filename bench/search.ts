import { readFileSync } from 'node:fs';
import { miniSearch, plainPagefind } from './search/baselines.ts';
import { searchBuiltSite } from '#tools/search-judge/built-search.ts';
import { describeMissed, readQueries, score, type Searcher } from '#tools/search-judge/judge.ts';

/** Held back: their failures stay unseen, so that nobody tunes the search to them. */
const unseen = [
  'held-back',
  'fresh-2026-11',
  'fresh-2026-11-28',
  'fresh-2026-11-28-b',
  'fresh-2026-11-28-c',
];

/** How often the right answer stands in the first three, beside other engines. */
export async function measure(): Promise<void> {
  const searchers: Record<string, Searcher> = {
    'this site': await searchBuiltSite(),
    'plain Pagefind': await plainPagefind(),
    MiniSearch: miniSearch(),
  };
  for (const file of ['queries', 'hard', ...unseen]) {
    const queries = readQueries(readFileSync(`tests/search/${file}.tsv`, 'utf8'));
    console.log(`\n${queries.length} judged queries of tests/search/${file}.tsv`);
    for (const [name, searcher] of Object.entries(searchers)) {
      const { table, missed } = await score(queries, searcher);
      console.log(`\n${name}`);
      console.table(rounded(table));
      if (name === 'this site' && !unseen.includes(file))
        console.log(missed.map(describeMissed).join('\n'));
    }
  }
}

/** Three decimals are more than a few hundred queries can tell apart. */
const rounded = (table: Record<string, Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(table).map(([language, row]) => [
      language,
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, Number(value.toFixed(3))]),
      ),
    ]),
  );
