import { writeActs } from './act.ts';
import { memo } from './memo.ts';

/** Lower case, without accents, and numbers, articles and acts in one way of writing. */
export function normalise(text: string): string {
  return writeActs(
    text
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      // "artikel 5 l", "art. 5l" and "5l" are one article.
      .replaceAll(
        /\b(?:artikel|article|art\.?)\s*(\d+)(?:\s?([a-z]{1,2})(?![a-z]))?/g,
        'artikel $1$2',
      )
      .replaceAll(/(\d)[.,](?=\d{3}\b)/g, '$1')
      .replaceAll(/[’'`]s?(?![\p{L}\p{N}])/gu, '')
      .replaceAll(/[’'`]/g, ''),
  ).trim();
}

interface Read {
  words: string[];
  wholes: string[];
}

/** The texts of a card are read for several ends; taking them apart is the dearest part of it. */
const known = memo<Read>();

/** The words of a text in order; a word with a hyphen gives its parts. */
export const wordsOf = (text: string): string[] => read(text).words;

/** The words that a text writes with a hyphen, in one: "co-auteur" is also "coauteur". */
export const wholesOf = (text: string): string[] => read(text).wholes;

/** The words of a text that is read only once, such as that of a whole page. */
export const wordsOnce = (text: string): string[] => split(normalise(text));

function read(text: string): Read {
  const before = known.get(text);
  if (before) return before;
  const plain = normalise(text);
  const words = split(plain);
  const hyphenated = plain.match(/[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)+/gu) ?? [];
  const result = { words, wholes: hyphenated.map((word) => word.replaceAll(/[-‑]/g, '')) };
  known.set(text, result);
  return result;
}

const split = (plain: string): string[] => plain.match(/\d+\/\d+|[\p{L}\p{N}]+/gu) ?? [];
