import type { Catalogue } from './card.ts';
import type { Index } from './card-index.ts';
import { limits } from './weights.ts';
import { wordsOf } from './words.ts';

/** Fewer letters than these are alike by chance. */
const shortest = 4;

/**
 * The themes nearest to a query that found nothing: those of the pages whose words begin most like
 * its words. None for what begins like no word of the site.
 */
export function nearestThemes(query: string, index: Index, most = 4): Catalogue['themes'] {
  const { cards, themes } = index.catalogue;
  const known = [...index.words.keys()];
  const beginnings = wordsOf(query)
    .slice(0, limits.words)
    .flatMap((word) => nearestBeginning(word, known));
  const scores = new Map<string, number>();
  for (const beginning of beginnings) {
    for (const { theme, title, terms } of cards) {
      const isNear = wordsOf([title, ...terms].join(' ')).some((word) =>
        word.startsWith(beginning),
      );
      if (theme && isNear) scores.set(theme, (scores.get(theme) ?? 0) + beginning.length);
    }
  }
  const near = themes.filter(({ id }) => scores.has(id));
  near.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
  return near.slice(0, most);
}

/** The longest beginning of a word that a known word has as well; none below four letters. */
function nearestBeginning(word: string, known: string[]): string[] {
  for (let length = word.length; length >= shortest; length -= 1) {
    const beginning = word.slice(0, length);
    if (known.some((other) => other.startsWith(beginning))) return [beginning];
  }
  return [];
}
