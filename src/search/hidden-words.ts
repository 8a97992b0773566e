import type { Card } from './card.ts';
import { partsOf } from './compound.ts';
import type { Index } from './card-index.ts';
import { findNames, thingOf } from './names.ts';
import { wordsOf } from './words.ts';

/**
 * What a full-text index needs to find a page by words that do not stand on it: its search terms,
 * the other names of what it is about, and the parts of its compounds.
 */
export function hiddenWords(card: Card, { catalogue, names, words }: Index): string[] {
  const { language, synonyms } = catalogue;
  const { title, terms, answer } = card;
  const said = [title, ...terms, answer].map(wordsOf);
  const things = said
    .flatMap((line) => findNames(line, names, language))
    .flatMap((name) => name.things);
  return [
    ...new Set([
      ...terms,
      ...things.flatMap((thing) => synonyms[thingOf(thing)]?.names ?? []),
      ...said.flat().flatMap((word) => partsOf(word, (piece) => words.has(piece))),
    ]),
  ];
}
