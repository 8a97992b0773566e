import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { searchBuiltSite } from '#tools/search-judge/built-search.ts';
import { describeMissed, readQueries, score } from '#tools/search-judge/judge.ts';

const searcher = await searchBuiltSite();

test.for(['nl', 'en'] as const)(
  'puts the right answer in the first three for 95 of 100 queries in %s',
  async (language) => {
    const file = readFileSync('tests/search/queries.tsv', 'utf8');
    const queries = readQueries(file).filter((query) => query.language === language);
    expect(queries.length).toBeGreaterThan(100);

    const { table, missed } = await score(queries, searcher);
    const failures = missed.map(describeMissed).join('\n');
    const { mrr = 0, 'success@3': success = 0 } = table[language] ?? {};
    expect(success, failures).toBeGreaterThanOrEqual(0.95);
    expect(mrr, failures).toBeGreaterThanOrEqual(0.85);
  },
);
