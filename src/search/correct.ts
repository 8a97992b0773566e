import { distance } from './distance.ts';
import { soundOf } from './sound.ts';
import { correction } from './weights.ts';

/** How many typing errors a word may hold; below four letters any word is near. */
function allowed(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? correction.short : correction.long;
}

/**
 * The known word that was most likely meant.
 * @param known words with how often they are used; of words equally near, the most used wins.
 * @param most errors at most, for a word that may well be right as it is.
 */
export function correct(
  word: string,
  known: ReadonlyMap<string, number>,
  most = Infinity,
): string | undefined {
  const sound = soundOf(word);
  const limit = Math.min(allowed(sound), most);
  let best: { word: string; cost: number } | undefined;
  if (limit === 0) return undefined;
  for (const [candidate, uses] of known) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > farthest) continue;
    const other = soundOf(candidate);
    if (!beginsAlike(sound, other)) continue;
    const errors = distance(sound, other, limit);
    if (errors > limit) continue;
    // What only sounds alike is a little further than what is also spelled alike, and a common
    // word is likelier than a rare one.
    const spelled = distance(word, candidate, correction.spelled) * correction.letter;
    const cost = errors + spelled - Math.min(uses, correction.uses) * correction.worth;
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}

/** In letters: what sounds alike is about as long. */
const farthest = 4;

/** People rarely mistype the first letter, other than by leaving it out or swapping it. */
const beginsAlike = (word: string, candidate: string) =>
  word[0] === candidate[0] ||
  (word[0] === candidate[1] && (word[1] === candidate[0] || word.length >= longEnough));

/** A short word without its first letter is mostly another word. */
const longEnough = 6;
