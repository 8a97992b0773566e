import { globSync } from 'node:fs';
import { rings, type Ring } from './rings.ts';

/** A ring, and which of its files; all of them when there are none. */
export interface Chosen {
  ring: Ring;
  files: string[];
}

const isRing = (word: string | undefined): word is Ring => rings.some((ring) => ring === word);

/**
 * Which tests the words after `npm test --` choose: a ring, some files of a ring, or files of whatever
 * ring by a part of their names.
 * @param all paths of all files of tests.
 * @returns nothing where a word names no file.
 */
export function chosenTests(
  [first, ...others]: string[],
  all = globSync('tests/*/**/*.test.ts').map((file) => file.replaceAll('\\', '/')),
): Chosen[] | undefined {
  if (first === undefined) return rings.map((ring) => ({ ring, files: [] }));
  const words = isRing(first) ? others : [first, ...others];
  const chosen = (isRing(first) ? [first] : rings).map((ring) => {
    const own = all.filter((file) => file.startsWith(`tests/${ring}/`));
    return { ring, files: own.filter((file) => words.some((word) => file.includes(word))) };
  });
  const isKnown = (word: string) =>
    chosen.some(({ files }) => files.some((file) => file.includes(word)));
  if (!words.every(isKnown)) return undefined;
  return words.length === 0 ? chosen : chosen.filter(({ files }) => files.length > 0);
}
