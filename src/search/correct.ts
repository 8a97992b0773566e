import { distance } from './distance.ts';
import { correction } from './weights.ts';

/** A short word may hold one typing error, a long one two; below four letters any word is near. */
const allowed = (word: string) =>
  word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;

/**
 * The known word that was most likely meant.
 * @param known words with how often they are used; of words equally near, the most used wins.
 */
export function correct(word: string, known: ReadonlyMap<string, number>): string | undefined {
  const limit = allowed(word);
  let best: { word: string; cost: number } | undefined;
  if (limit === 0) return undefined;
  for (const [candidate, uses] of known) {
    if (candidate.length < 4 || !beginsAlike(word, candidate)) continue;
    const errors = distance(word, candidate, limit);
    if (errors > limit) continue;
    // A common word is likelier than a rare one.
    const cost = errors - Math.min(uses, correction.uses) * correction.worth;
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}

/** People rarely mistype the first letter, other than by swapping it with the second. */
const beginsAlike = (word: string, candidate: string) =>
  word[0] === candidate[0] || (word[0] === candidate[1] && word[1] === candidate[0]);
