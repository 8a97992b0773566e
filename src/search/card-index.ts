import type { Language } from '#src/site/language.ts';
import type { Card, Catalogue } from './card.ts';
import { textsOf, type Place } from './card-texts.ts';
import { partsOf } from './compound.ts';
import { findNames, readNames, type Names } from './names.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { places, reference, shares } from './weights.ts';
import { wholesOf, wordsOf } from './words.ts';

/** The cards of one language, ready to be asked which of them have a word, and how much. */
export interface Index {
  catalogue: Catalogue;
  names: Names;
  /** From the stem of a word, or the key of a named thing, to the cards with their weight. */
  postings: Map<string, Map<Card, number>>;
  /** From every word as it is written to the number of cards that have it. */
  words: Map<string, number>;
  /** The same with the names of things that are one word: all that a word can be an error for. */
  spellings: Map<string, number>;
  /** The keys of what the title of a card is about. */
  subjects: Map<Card, Set<string>>;
  /** The keys of what asks for everything about a subject. */
  overview: Set<string>;
}

/** Make the index of a catalogue; a matter of milliseconds. */
export function makeIndex(catalogue: Catalogue): Index {
  const { language, cards, synonyms } = catalogue;
  const words = countWords(
    cards.map((card) => Object.values(textsOf(card, catalogue)).flat()),
    language,
  );
  const names = readNames(synonyms, language, (word) => words.has(word));
  const spellings = new Map([...singleNames(synonyms, language), ...words]);
  const index: Index = {
    catalogue,
    names,
    words,
    spellings,
    postings: new Map(),
    subjects: new Map(),
    overview: new Set(catalogue.overview.map((word) => stem(word, language))),
  };
  const parts = new Map(
    [...words.keys()].map((word) => [word, partsOf(word, (piece) => words.has(piece))]),
  );
  const mentions = mostMentions(cards);

  for (const card of cards) {
    for (const [place, texts] of Object.entries(textsOf(card, catalogue))) {
      for (const text of texts) {
        const isPhrase = place === 'terms' && wordsOf(text).length > 1;
        const weight = places[place as Place] * (isPhrase ? shares.inTerm : 1);
        for (const key of keysOf(text, index)) add(index, card, key, weight);
        for (const word of wordsOf(text)) {
          for (const piece of parts.get(word) ?? []) {
            add(index, card, stem(piece, language), weight * shares.part);
          }
        }
      }
    }
    for (const [key, count] of Object.entries(card.references)) {
      const share = count / (mentions.get(key) ?? count);
      add(index, card, key, reference.once + (reference.most - reference.once) * share);
    }
    index.subjects.set(card, new Set(keysOf(subjectOf(card), index, 'names only')));
  }
  return index;
}

/** A question is about all that it says; "Russia: sanctions and cooperation" is about Russia. */
const subjectOf = ({ kind, title }: Card) =>
  kind === 'question' ? title : title.replace(/:.*/, '');

/** Everything a text says, as keys: the stems of its words, and the things it names. */
export function keysOf(text: string, { names, catalogue }: Index, mode?: 'names only'): string[] {
  const { language } = catalogue;
  const words = wordsOf(text);
  const found = findNames(words, names, language);
  const isNamed = (at: number) => found.some((name) => at >= name.at && at < name.at + name.length);
  const stems = words
    .filter((word, at) => !isStopWord(word, language) && !(mode && isNamed(at)))
    .concat(mode ? [] : wholesOf(text))
    .map((word) => stem(word, language));
  // A name of more than one word is a word of its own: "memorandum of understanding".
  const wholes = mode ? [] : found.filter(({ length }) => length > 1);
  return [
    ...stems,
    ...wholes.map(({ spelled }) => spelled),
    ...found.flatMap(({ things }) => things),
  ];
}

function singleNames(synonyms: Catalogue['synonyms'], language: Language) {
  const names = synonyms.flatMap((entry) => entry.names).map(wordsOf);
  return names.flatMap(([word = '', ...more]): [string, number][] =>
    more.length > 0 || isStopWord(word, language) ? [] : [[word, 1]],
  );
}

/** How often the page that names a reference most, names it. */
function mostMentions(cards: Card[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const { references } of cards) {
    for (const [key, count] of Object.entries(references)) {
      most.set(key, Math.max(count, most.get(key) ?? 0));
    }
  }
  return most;
}

function countWords(texts: string[][], language: Language): Map<string, number> {
  const words = new Map<string, number>();
  for (const lines of texts) {
    const said = lines.flatMap((line) => [...wordsOf(line), ...wholesOf(line)]);
    for (const word of new Set(said.filter((word) => !isStopWord(word, language))))
      words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

function add({ postings }: Index, card: Card, key: string, weight: number) {
  const cards = postings.get(key) ?? new Map<Card, number>();
  const before = cards.get(card) ?? 0;
  // Standing in two places makes a word more certain, never more than certain.
  cards.set(card, before >= weight ? before : before + weight - before * weight);
  postings.set(key, cards);
}
