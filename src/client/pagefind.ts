/** One page that was found, as Pagefind describes it. */
export interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string; answer?: string; kind?: string; basis?: string; asOf?: string };
}

interface Hit {
  id: string;
  score: number;
  data: () => Promise<Found>;
}

interface Pagefind {
  search: (query: string) => Promise<{ results: Hit[] }>;
}

export interface Findings {
  /** True when no page has all the words, and pages with some of them are given instead. */
  isPartial: boolean;
  total: number;
  pages: Found[];
}

const shown = 20;
// Written apart, so that the bundler does not look for a file that only exists after the build.
const address = '/pagefind/pagefind.js';

/** Search the index of this page's language. Nothing but files of this site is requested. */
export async function find(query: string): Promise<Findings> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const { results } = await pagefind.search(query);
  const hits = results.length > 0 ? results : await findSome(pagefind, query);
  const pages = await Promise.all(hits.slice(0, shown).map((hit) => hit.data()));
  return { isPartial: results.length === 0 && hits.length > 0, total: hits.length, pages };
}

/** Pages with some of the words; those with more and rarer words first. */
async function findSome(pagefind: Pagefind, query: string): Promise<Hit[]> {
  const words = new Set(query.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3));
  const scores = new Map<string, Hit>();
  for (const word of words) {
    const { results } = await pagefind.search(word);
    for (const hit of results) {
      const score = (scores.get(hit.id)?.score ?? 0) + hit.score / Math.log2(results.length + 2);
      scores.set(hit.id, { ...hit, score });
    }
  }
  return [...scores.values()].toSorted((a, b) => b.score - a.score);
}
