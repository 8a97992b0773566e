import { writeActs } from '#src/search/act.ts';

/** The headings of a text in MDX, without markup. */
export function headingsOf(body: string): string[] {
  return [...body.matchAll(/^#{2,4}\s+(.+)$/gm)].map(([, heading = '']) =>
    heading.replaceAll(/<[^>]+>|[*_`]/g, '').trim(),
  );
}

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
