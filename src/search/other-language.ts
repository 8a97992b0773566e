import { otherLanguage } from '#src/site/language.ts';
import type { Index } from './card-index.ts';
import { readQuery } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import { isStopWord } from './stop-words.ts';
import { foreign, limits } from './weights.ts';
import { wordsOf } from './words.ts';

/**
 * What the other language finds, if that answers more of the query than the own language does.
 * @param index that of the other language.
 * @param own what the language of the page found, best first.
 */
export function rankInOther(query: string, index: Index, own: Ranked[]): Ranked[] {
  // "mag ik" says nothing in Dutch, and is not the beginning of an English magazine either.
  const said = wordsOf(query.slice(0, limits.letters)).filter(
    (word) => !isStopWord(word, otherLanguage(index.catalogue.language)),
  );
  if (said.length === 0) return [];
  const words = readQuery(said.join(' '), index).filter(({ isGuess }) => !isGuess);
  const ranked = rank(words, index, new Map());
  const [best] = ranked;
  if (!best || best.score < (own[0]?.score ?? 0) * foreign.better) return [];
  return ranked.filter(({ score }) => score > best.score * foreign.tail).slice(0, foreign.most);
}

/**
 * The results of the own language, with the own page of every result in the other: a page whose
 * translation answers better than anything else comes first.
 * @param index that of the own language.
 */
export function liftTranslations(own: Ranked[], others: Ranked[], index: Index): Ranked[] {
  const twins = others.flatMap((other) => {
    const card = index.catalogue.cards.find(
      ({ id, kind }) => id === other.card.id && kind === other.card.kind,
    );
    return card ? [{ ...other, card }] : [];
  });
  const scores = new Map([...own, ...twins].map((ranked) => [ranked.card, ranked]));
  return [...scores.values()].sort((a, b) => b.score - a.score);
}
