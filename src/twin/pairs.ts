import { diffArrays } from 'diff';

/** A text and what came in its place; or one that went, or one that came. */
export interface Pair {
  gone?: string;
  fresh?: string;
}

/**
 * Texts in the place of others: each beside the one that it came from, in the order of both.
 * @param share of their words in common from which two are the same text, mended.
 */
export function inPairs(gone: string[], fresh: string[], share: number): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const text of gone) {
    const found = fresh.findIndex((one, index) => index >= next && likeness(text, one) >= share);
    const other = fresh[found];
    if (other === undefined) {
      pairs.push({ gone: text });
      continue;
    }
    pairs.push(...fresh.slice(next, found).map((one) => ({ fresh: one })));
    pairs.push({ gone: text, fresh: other });
    next = found + 1;
  }
  return [...pairs, ...fresh.slice(next).map((one) => ({ fresh: one }))];
}

export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of the longer of two texts that the other has too, in the same order. */
function likeness(one: string, other: string): number {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  const same = diffArrays(words, others).filter(({ added, removed }) => !added && !removed);
  const both = same.reduce((sum, { value }) => sum + value.length, 0);
  return both / Math.max(words.length, others.length, 1);
}
