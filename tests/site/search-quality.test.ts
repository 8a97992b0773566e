import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readQueries, score } from '../../bench/search/judge.ts';
import { searchOn } from '../../bench/search/our-search.ts';
import { routes } from '../../src/lib/routes.ts';
import { useSite, visit } from './visit.ts';

useSite();

test.for(['nl', 'en'] as const)(
  'puts the right answer in the first three for 95 of 100 queries in %s',
  { timeout: 180_000 },
  async (language) => {
    const file = readFileSync('tests/search/queries.tsv', 'utf8');
    const queries = readQueries(file).filter((query) => query.language === language);
    expect(queries.length).toBeGreaterThan(100);

    await visit(routes.search[language], async (page) => {
      const { table, failures } = await score(
        queries,
        async (query) => (await searchOn(page, query)).found,
      );
      const { mrr = 0, 'success@3': success = 0 } = table[language] ?? {};
      expect(success, failures.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(mrr, failures.join('\n')).toBeGreaterThanOrEqual(0.85);
    });
  },
);
