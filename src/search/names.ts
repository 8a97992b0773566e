import type { Language } from '#src/site/language.ts';
import type { Synonyms } from './card.ts';
import { distance } from './distance.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** The names of things, to be found in texts and queries. */
export interface Names {
  /** From every name to the keys of the things it names. */
  things: Map<string, string[]>;
  /** From a common misspelling to the name that was meant. */
  meant: Map<string, string>;
  /**
   * How names begin, with the number of words that such a name takes at most. Most words begin no
   * name, and this tells so without looking further.
   */
  beginnings: Map<string, number>;
}

/** A name found among words: where it begins, how many words it takes, what it names. */
export interface NameFound {
  at: number;
  length: number;
  /** The name in one word, as it is compared. */
  spelled: string;
  things: string[];
  /** The name that was meant, when this is a misspelling of it. */
  meant?: string;
}

const longest = 4;
/** A misspelling with more errors than this is rather another word. */
const mostErrors = 3;
/** A name as it is compared: in one word, so that "wit rusland" and "wit-rusland" are the same. */
const spell = (words: string[], language: Language) => stem(words.join(''), language);
// No word can be mistaken for it, because no word holds this sign.
const keyOf = (thing: number) => `=${thing}`;

/** The place in the list of synonyms of the thing with this key. */
export const thingOf = (key: string) => Number(key.slice(1));

/** The first letters of what `most` words from `at` on are together. */
function beginning(words: string[], at = 0, most = words.length): string {
  let letters = '';
  for (let place = at; place < at + most && letters.length < 4; place += 1) {
    letters += words[place] ?? '';
  }
  return letters.slice(0, 4);
}

/**
 * All names of a list of synonyms. A name may belong to more than one thing.
 * @param isWord tells whether the site itself uses a word; such a word is no misspelling.
 */
export function readNames(
  synonyms: Synonyms[],
  language: Language,
  isWord: (word: string) => boolean,
): Names {
  const names: Names = { things: new Map(), meant: new Map(), beginnings: new Map() };
  for (const [thing, entry] of synonyms.entries()) {
    for (const name of entry.names) addName(names, wordsOf(name), thing, language);
  }
  for (const [thing, entry] of synonyms.entries()) {
    for (const name of entry.misspellings ?? []) {
      const words = wordsOf(name);
      const spelled = spell(words, language);
      if (isWord(words.join('')) || names.things.has(spelled)) continue;
      const meant = nearest(words, entry.names);
      if (meant) names.meant.set(spelled, meant);
      addName(names, words, thing, language);
    }
  }
  return names;
}

function addName(names: Names, words: string[], thing: number, language: Language) {
  const spelled = spell(words, language);
  const things = names.things.get(spelled) ?? [];
  names.things.set(spelled, [...new Set([...things, keyOf(thing)])]);
  const start = beginning(words);
  // One more, because people write in two words what is one.
  const most = Math.min(longest, words.length + 1);
  names.beginnings.set(start, Math.max(most, names.beginnings.get(start) ?? 0));
}

/** The name that a misspelling is nearest to; nothing when it is like none of them. */
function nearest(words: string[], names: string[]): string | undefined {
  const errors = (name: string) => distance(words.join(''), wordsOf(name).join(''), mostErrors);
  const [best] = [...names].sort((a, b) => errors(a) - errors(b));
  return best && errors(best) <= mostErrors ? best : undefined;
}

/** The names among words, each as long as possible. */
export function findNames(words: string[], names: Names, language: Language): NameFound[] {
  const found: NameFound[] = [];
  let at = 0;
  while (at < words.length) {
    const name = nameAt(at, words, names, language);
    if (name) found.push(name);
    at += name?.length ?? 1;
  }
  return found;
}

function nameAt(at: number, words: string[], names: Names, language: Language) {
  // "AI" is a name of its own, and may begin the longer "AI-model".
  const starts = [beginning(words, at, 1), beginning(words, at, longest)];
  const most = Math.max(...starts.map((start) => names.beginnings.get(start) ?? 0));
  for (let length = Math.min(most, words.length - at); length > 0; length -= 1) {
    const spelled = spell(words.slice(at, at + length), language);
    const things = names.things.get(spelled);
    const meant = names.meant.get(spelled);
    if (things) return { at, length, spelled, things, ...(meant && { meant }) };
  }
  return undefined;
}
