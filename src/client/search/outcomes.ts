import { search as find, type Outcome } from '#src/search/search.ts';
import type { Language } from '#src/site/language.ts';
import { cardsOnly, isEngineLoaded, sources } from './sources.ts';

/**
 * What a query finds: at first by the cards alone, which answer most queries long before a slow phone has
 * the engine, and then by everything.
 * @param isWanted whether somebody still waits for it.
 * @throws when there are not even cards.
 */
export async function* outcomesOf(
  query: string,
  language: Language,
  isWanted: () => boolean,
): AsyncGenerator<Outcome> {
  if (!isEngineLoaded()) {
    const first = await find(query, language, cardsOnly);
    if (!isWanted()) return;
    if (first.results.length > 0 && !first.isPartial) yield first;
  }
  const last = await find(query, language, sources);
  if (isWanted()) yield last;
}
