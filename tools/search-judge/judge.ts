import type { Language } from '#src/site/language.ts';

/** A query as somebody would type it, with the pages that answer it. */
export interface Query {
  language: Language;
  query: string;
  /** Numbers of questions, or names of guidance pages. */
  answers: string[];
}

/** A query of which no right answer stands in the first three, with what does. */
export interface Missed extends Query {
  got: string[];
}

/** Searches in one language; gives the numbers of questions or the names of pages, best first. */
export type Searcher = (query: string, language: Language) => Promise<string[]>;

/** Read judged queries: language, query and acceptable answers, parted by tabs, below a header. */
export function readQueries(text: string): Query[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [language = '', query = '', answers = ''] = line.split('\t');
      if (language !== 'nl' && language !== 'en') throw new Error(`“${line}”: no such language`);
      return { language, query, answers: answers.split(',') };
    });
}

/**
 * Success in the first and the first three results and mean reciprocal rank, by language; and the
 * queries that missed.
 */
export async function score(queries: Query[], searcher: Searcher) {
  const ranks: { query: Query; rank: number; found: string[] }[] = [];
  for (const query of queries) {
    const found = await searcher(query.query, query.language);
    const at = found.findIndex((page) => query.answers.includes(page));
    ranks.push({ query, rank: at < 0 ? Infinity : at + 1, found });
  }
  const table = Object.fromEntries(
    (['nl', 'en'] as const).map((language) => {
      const own = ranks.filter(({ query }) => query.language === language);
      const share = (most: number) => own.filter(({ rank }) => rank <= most).length / own.length;
      const reciprocal = own.reduce((sum, { rank }) => sum + 1 / rank, 0) / own.length;
      return [
        language,
        { queries: own.length, 'success@1': share(1), 'success@3': share(3), mrr: reciprocal },
      ];
    }),
  );
  const missed = ranks
    .filter(({ rank }) => rank > 3)
    .map(({ query, found }): Missed => ({ ...query, got: found.slice(0, 3) }));
  return { table, missed };
}

/** A missed query in words. */
export const describeMissed = ({ language, query, answers, got }: Missed): string =>
  `not in the first three: ${language} “${query}” wants ${answers.join(' or ')}, got ${got.join(', ') || 'nothing'}`;
