import type { Card } from './card.ts';
import { countriesNamed, countryFit } from './countries.ts';
import type { Index } from './card-index.ts';
import type { QueryWord } from './query.ts';
import { priors, shares } from './weights.ts';

/** A card with how well it answers, between 0 and about 1. */
export interface Ranked {
  card: Card;
  score: number;
  /** How many words of the query it has. */
  matched: number;
}

/** What the full text says of one word: the pages that have it, the best of them with 1. */
export type FullText = Map<QueryWord, Map<Card, number>>;

/**
 * The cards that have at least one word of the query, best first. A word counts by its rarity, and
 * a card by the part of the query it has and the part of its title that the query names.
 */
export function rank(words: QueryWord[], index: Index, fullText: FullText): Ranked[] {
  const cards = index.catalogue.cards;
  const matches = words.map((word) => match(word, index, fullText.get(word)));
  // A word that no page has counts as well, so that scores of two languages can be compared.
  const weights = matches.map((found) => rarity(Math.max(found.size, 1), cards.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);

  const named = countriesNamed(words, index);

  return cards
    .map((card): Ranked => {
      const parts = matches.map((found) => found.get(card) ?? 0);
      const said = parts.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0) / total;
      const score =
        said *
        (1 - shares.focus + shares.focus * focus(card, words, index)) *
        prior(card, words, index) *
        countryFit(card, named);
      return { card, score, matched: parts.filter(Boolean).length };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** The cards that have a word in any of its variants or in their full text, and how surely. */
function match(word: QueryWord, { postings }: Index, text = new Map<Card, number>()) {
  const found = new Map<Card, number>();
  for (const [key, sure] of word.keys) {
    for (const [card, weight] of postings.get(key) ?? []) {
      found.set(card, Math.max(found.get(card) ?? 0, sure * weight));
    }
  }
  for (const [card, weight] of text) {
    const before = found.get(card) ?? 0;
    found.set(card, before + (1 - before) * weight * shares.fullText);
  }
  return found;
}

/**
 * Whoever types "Russia" and no more, or asks for everything about it, is best served by the page
 * about Russia as a whole.
 */
function prior(card: Card, words: QueryWord[], { subjects, overview }: Index): number {
  const own = priors[card.kind] ?? 1;
  if (card.kind !== 'guidance') return own;
  const named = subjects.get(card);
  const rest = words.filter((word) => !says(word, named));
  const asksAll = rest.every((word) => says(word, overview));
  return rest.length < words.length && asksAll ? 1 : own;
}

/** Whether a word more likely than not means one of these keys. */
const says = (word: QueryWord, keys = new Set<string>()) =>
  [...word.keys].some(([key, sure]) => sure > 0.5 && keys.has(key));

/** A rare word says more than a common one, but a rare word said in passing should not decide. */
const rarity = (found: number, all: number) => Math.sqrt(Math.log(1 + all / found));

/** The part of a title that the query names; rare words count more. */
function focus(card: Card, words: QueryWord[], { subjects, postings, catalogue }: Index): number {
  let [named, total] = [0, 0];
  for (const key of subjects.get(card) ?? []) {
    const weight = rarity(postings.get(key)?.size ?? 1, catalogue.cards.length);
    total += weight;
    named += weight * Math.max(0, ...words.map(({ keys }) => keys.get(key) ?? 0));
  }
  return total > 0 ? named / total : 0;
}
