import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '#src/site/language.ts';
import { catalogueOf } from '#tools/search-judge/built-pages.ts';
import { searchBuiltSite } from '#tools/search-judge/built-search.ts';
import { readQueries, score } from '#tools/search-judge/judge.ts';
import { stages, whileWithout } from './search/stages.ts';

const folder = 'tests/search';
const queries = readdirSync(folder).flatMap((file) =>
  readQueries(readFileSync(`${folder}/${file}`, 'utf8')),
);
const measures = ['success@1', 'success@3', 'mrr'] as const;

/**
 * What each step of the search is worth: what all judged queries lose (below zero) or gain without
 * it, in points of a hundred.
 */
export async function measure(): Promise<void> {
  const whole = await points(catalogueOf);
  console.log(`${queries.length} judged queries of ${folder}`);
  console.table({ 'all steps': rounded(whole) });
  const rows: Record<string, object> = {};
  for (const [name, stage] of Object.entries(stages)) {
    const left = await whileWithout(stage, () =>
      points((language) => {
        const catalogue = catalogueOf(language);
        return stage.forget?.(catalogue) ?? catalogue;
      }),
    );
    rows[name] = rounded(left.map(([key, value], at) => [key, value - (whole[at]?.[1] ?? 0)]));
  }
  console.table(rows);
}

type Points = [name: string, points: number][];

/** How the search does on all queries, by language and measure. */
async function points(read: typeof catalogueOf): Promise<Points> {
  const { table } = await score(queries, await searchBuiltSite(read));
  return languages.flatMap((language) =>
    measures.map((name): [string, number] => [
      `${language} ${name}`,
      100 * (table[language]?.[name] ?? NaN),
    ]),
  );
}

const rounded = (row: Points) =>
  Object.fromEntries(row.map(([name, value]) => [name, Number(value.toFixed(1))]));
