import { memo } from './memo.ts';

/** Spellings of one sound, with the one that stands for all; Dutch and English alike. */
const spellings: readonly (readonly [RegExp, string])[] = [
  // Nothing but a Roman number has a letter so often in a row; it is one key that was held.
  [/(.)\1{3,}/g, '$1'],
  [/ij|e[iy]|y/g, 'y'],
  [/sch(?=e?$)/g, 's'],
  [/ch|gh/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/ph|v/g, 'f'],
  [/th|dt?$/g, 't'],
  [/z/g, 's'],
  [/ou/g, 'au'],
  [/(.)\1+/g, '$1'],
];

const known = memo<string>();

/** A word roughly as it sounds, so that "beleit" is "beleid" and "kontakt" is "contact". */
export function soundOf(word: string): string {
  const sound =
    known.get(word) ??
    spellings.reduce((spelled, [from, to]) => spelled.replaceAll(from, to), word);
  known.set(word, sound);
  return sound;
}
