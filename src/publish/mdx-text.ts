import { writeActs } from '#src/search/act.ts';

/** The articles and acts that a text names, such as `5l` and `833/2014`, with how often. */
export function referencesIn(body: string): Record<string, number> {
  const counts = new Map<string, number>();
  const text = writeActs(body.toLowerCase());
  const articles = text.matchAll(/\b(?:artikel|article|art\.)\s+(\d+[a-z]{1,2})\b/g);
  // A date in the address of a link, /2022/02/01, is no act.
  const acts = text.matchAll(/(?<![\d/-])(\d{1,4}\/\d{1,4})(?![\d/-])/g);
  for (const [, reference = ''] of [...articles, ...acts]) {
    counts.set(reference, (counts.get(reference) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
