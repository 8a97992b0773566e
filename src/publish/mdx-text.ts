import { writeActs } from '#src/search/act.ts';

/** The articles and acts that a text names, such as `5l` and `833/2014`, with how often. */
export function referencesIn(body: string): Record<string, number> {
  const counts = new Map<string, number>();
  const text = writeActs(body.toLowerCase());
  const articles = text.matchAll(/\b(?:artikel|article|art\.)\s+(\d+[a-z]{1,2})\b/g);
  const acts = text.matchAll(/\b(\d{1,4}\/\d{1,4})\b/g);
  for (const [, reference = ''] of [...articles, ...acts]) {
    counts.set(reference, (counts.get(reference) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
