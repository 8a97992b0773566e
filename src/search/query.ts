import { partsOf } from './compound.ts';
import { correct } from './correct.ts';
import type { Index } from './card-index.ts';
import { findNames, thingOf, type NameFound } from './names.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { limits, sure } from './weights.ts';
import { wordsOf } from './words.ts';

/** A word or name in a query, and every key by which the index may know it. */
export interface QueryWord {
  /** As it is looked up in the full text: corrected, if it was not known. */
  word: string;
  /** As it was typed, if that was something else. */
  typed?: string;
  /** True when the word was not known, and this is the nearest one that is. */
  isGuess?: boolean;
  /** True when the site has no such word, nor one that begins with it or is like it. */
  isUnknown?: boolean;
  /** Keys of the index with how sure it is that they mean the same. */
  keys: Map<string, number>;
}

/** Words that only stand in the full text, with the number of pages that have them. */
export type Rare = ReadonlyMap<string, number>;

/** The words of a query that say something about its subject. */
export function readQuery(query: string, index: Index, rare: Rare = new Map()): QueryWord[] {
  const { language } = index.catalogue;
  const words = wordsOf(query.slice(0, limits.letters)).flatMap((word) => takeApart(word, index));
  const named = findNames(words, index.names, language);
  const isNamed = (at: number) => named.some((name) => at >= name.at && at < name.at + name.length);
  const rest = words.filter((word, at) => !isNamed(at) && !isStopWord(word, language));
  const wholes = words
    .map((word, at) => word + (words[at + 1] ?? ''))
    .filter((whole) => !words.includes(whole) && index.postings.has(stem(whole, language)));
  const others = [...new Set([...rest, ...wholes])];
  const reads = [
    ...named.map(
      (name) => () => readName(words.slice(name.at, name.at + name.length), name, index),
    ),
    // "wie is dat": nothing but stop words is still something to look for.
    ...(named.length + others.length > 0 ? others : words).map(
      (word) => () => readWord(word, index, rare),
    ),
  ];
  return reads.slice(0, limits.words).map((read) => read());
}

/**
 * A compound that the site does not have says what its parts say: "sanctiesrusland". What may be
 * the beginning of a word stays whole, as somebody may still be typing it.
 */
function takeApart(word: string, { catalogue, postings, names, spellings }: Index): string[] {
  const own = stem(word, catalogue.language);
  if (postings.has(own) || names.things.has(own)) return [word];
  const parts = partsOf(word, (piece) => spellings.has(piece));
  const isBegun = parts.length > 1 && [...postings.keys()].some((key) => key.startsWith(word));
  return parts.length > 1 && !isBegun ? parts : [word];
}

function readName(words: string[], { things, meant }: NameFound, index: Index): QueryWord {
  // The name itself counts more than its synonyms.
  const keys = keysFor(words.join(''), index);
  for (const thing of things) keys.set(thing, likeness(thing, index));
  const typed = words.join(' ');
  return meant ? { word: meant, typed, keys } : { word: typed, keys };
}

const likeness = (thing: string, { catalogue }: Index) =>
  catalogue.synonyms[thingOf(thing)]?.term ? sure.synonym : sure.everyday;

function readWord(word: string, index: Index, rare: Rare): QueryWord {
  const keys = keysFor(word, index);
  const isRare = rare.has(word) || word.length < 4;
  // The full text has the word itself, so a shorter one that it begins with is another word.
  if (isRare) for (const [key, weight] of keys) if (weight === sure.shortened) keys.delete(key);
  if (isRare || isSure(word, keys, index)) return { word, keys };
  const { catalogue, names, spellings } = index;
  // Of a word with a known part the rest may be anything, so only one error is believed.
  const most = keys.size > 0 ? 1 : Infinity;
  const corrected = correct(word, spellings, most) ?? correct(word, rare, most);
  if (!corrected) {
    if (keys.size > 0) return { word, keys };
    const isUnknown = ![...rare.keys()].some((other) => other.startsWith(word));
    return { word, keys, isUnknown };
  }
  const meant = keysFor(corrected, index);
  for (const thing of findNames([corrected], names, catalogue.language).flatMap(
    ({ things }) => things,
  )) {
    meant.set(thing, likeness(thing, index));
  }
  const likely = [...meant].map(([key, weight]) => [key, weight * sure.corrected] as const);
  return { word: corrected, typed: word, isGuess: true, keys: new Map(likely) };
}

/** Whether the site has a word, or one that begins or ends with it; else it only looks like some. */
function isSure(word: string, keys: Map<string, number>, { catalogue }: Index): boolean {
  const own = stem(word, catalogue.language);
  return [...keys.keys()].some(
    (key) => key === own || key.startsWith(word) || key.startsWith(own) || isEnd(own, key),
  );
}

/** Whether a compound ends with a word; a single letter before it is rather one that was left out. */
const isEnd = (own: string, key: string) => key.endsWith(own) && key.length > own.length + 1;

function keysFor(word: string, { catalogue, postings, words }: Index): Map<string, number> {
  const { language } = catalogue;
  const own = stem(word, language);
  const keys = new Map<string, number>();
  if (own.length >= 3) {
    for (const key of postings.keys()) {
      // Three letters of a stem begin too many words: "bellen" is not the beginning of "beleid".
      if (key.startsWith(word) || (own.length > 3 && key.startsWith(own)))
        keys.set(key, sure.prefix);
      else if (own.length >= 5 && isEnd(own, key)) keys.set(key, sure.part);
      else if (key.length >= 5 && own.startsWith(key)) keys.set(key, sure.shortened);
    }
  }
  if (postings.has(own)) {
    // An abbreviation is a word of its own: "EAR" is not the beginning of "early".
    if (word.length <= 3) keys.clear();
    return keys.set(own, 1);
  }
  const parts = partsOf(word, (piece) => words.has(piece));
  for (const part of parts.length > 0 ? parts : tailOf(word, words)) {
    const key = stem(part, language);
    keys.set(key, Math.max(sure.part, keys.get(key) ?? 0));
  }
  return keys;
}

/** The longest known word that a compound ends with; its end says what kind of thing it is. */
function tailOf(word: string, known: ReadonlyMap<string, number>): string[] {
  for (let at = 3; at <= word.length - 5; at += 1) {
    if (known.has(word.slice(at))) return [word.slice(at)];
  }
  return [];
}
