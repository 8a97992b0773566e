import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tools/browser.ts';
import { miniSearch, plainPagefind } from './search/baselines.ts';
import { searchSite } from './search/our-search.ts';
import { readQueries, score, type Searcher } from './search/judge.ts';
import { measureAnswers, measureSpeed } from './search/speed.ts';

/** How often the right answer stands in the first three, and how soon the first result is there. */
export async function measure(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const searchers: Record<string, Searcher> = {
    'this site': await searchSite(browser),
    'plain Pagefind': await plainPagefind(browser),
    MiniSearch: miniSearch(),
  };
  for (const file of ['queries', 'hard', 'held-back']) {
    const queries = readQueries(readFileSync(`tests/search/${file}.tsv`, 'utf8'));
    console.log(`\n${queries.length} judged queries of tests/search/${file}.tsv`);
    for (const [name, searcher] of Object.entries(searchers)) {
      const { table, failures } = await score(queries, searcher);
      console.log(`\n${name}`);
      console.table(rounded(table));
      // The queries that were held back stay unseen, so that nobody tunes the search to them.
      if (name === 'this site' && file !== 'held-back') console.log(failures.join('\n'));
    }
  }
  const known = readQueries(readFileSync('tests/search/queries.tsv', 'utf8'));
  await measureAnswers(
    browser,
    known.filter(({ language }) => language === 'nl'),
  );
  await measureSpeed(browser);
  await browser.close();
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
