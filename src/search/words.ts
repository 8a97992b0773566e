import { writeActs } from './act.ts';
import { writeArticles } from './article.ts';
import { memo } from './memo.ts';

/** "K.N.A.W." and "a.i.v.d": letters that each have a point. */
const dotted = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;

/** Lower case, without accents, and numbers, articles and acts in one way of writing. */
export function normalise(text: string): string {
  return writeActs(
    writeArticles(
      text
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll(dotted, (initials) => initials.replaceAll('.', '')),
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
