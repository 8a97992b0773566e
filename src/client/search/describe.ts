import type { Outcome } from '#src/search/search.ts';
import type { SearchWords } from '#src/words/search-words.ts';

/**
 * What a search found, in a sentence or more.
 * @param filtered how many results the filters leave.
 * @param shown how many of those stand on the page.
 */
export function describe(
  outcome: Outcome,
  query: string,
  { filtered, shown }: { filtered: number; shown: number },
  words: SearchWords,
): string {
  const total = outcome.results.length;
  const count = total === 1 ? words.countOne : shown < filtered ? words.best : words.count;
  const sentence = outcome.isPartial ? words.some : count;
  const parts = [
    outcome.corrected && words.corrected.replace('{query}', () => outcome.corrected ?? ''),
    (total === 0 ? words.none : sentence)
      .replace('{n}', String(shown < filtered ? filtered : total))
      .replace('{shown}', String(shown))
      .replace('{query}', () => outcome.corrected ?? query),
    filtered < total && words.filtered.replace('{n}', String(filtered)),
    outcome.lacksFullText && words.cardsOnly,
  ];
  return parts.filter(Boolean).join(' ');
}
