import { otherLanguage, type Language } from '#src/site/language.ts';
import type { Card, Synonyms } from './card.ts';
import { actNamedBy, numberedBy, termNamedBy } from './direct.ts';
import type { Index } from './card-index.ts';
import { readQuery, type QueryWord, type Rare } from './query.ts';
import { liftTranslations, rankInOther } from './other-language.ts';
import { rank, type FullText } from './rank.ts';
import { foreign, results } from './weights.ts';
import { wordsOf } from './words.ts';

/**
 * Where the search gets what it needs; the browser and the tests each bring their own. Only without
 * the cards of the own language there is no answer; what else fails makes the answer poorer.
 */
export interface Sources {
  index: (language: Language) => Promise<Index>;
  rareWords: (language: Language) => Promise<Rare>;
  /** The names of the pages whose full text has a word, with how well it fits them. */
  fullText: (word: string) => Promise<{ id: string; score: number }[]>;
}

/** Sources that hold cards and nothing else. */
export const cardsAlone = (index: Sources['index']): Sources => ({
  index,
  rareWords: () => Promise.resolve(new Map()),
  fullText: () => Promise.resolve([]),
});

/** What was found for a query. */
export interface Outcome {
  /** Best first; cards of the other language stand at the end of the first {@link results.most}. */
  results: { card: Card; language: Language }[];
  /** True when no page has everything that was asked, and pages with a part of it are given. */
  isPartial: boolean;
  /** True when the full text could not be searched, and only the cards answer. */
  lacksFullText: boolean;
  /** The query as it was understood, when a word in it was not known as typed. */
  corrected?: string;
  /** The entry of the glossary that the query asks for. */
  term?: NonNullable<Synonyms['term']>;
}

/** Find the pages that answer a query, in the language of the page and, if better, in the other. */
export async function search(
  query: string,
  language: Language,
  sources: Sources,
): Promise<Outcome> {
  const index = await sources.index(language);
  // "Regulation (EU) No 833/2014" and "32014R0833" ask for what "833/2014" asks for.
  const asked = actNamedBy(query, index) ?? query;
  const words = await understand(asked, index, sources);
  const fullText = await readFullText(words, index, sources).catch(() => undefined);
  const ranked = rank(words, index, fullText ?? new Map<QueryWord, Map<Card, number>>());
  const isPartial = ranked.length > 0 && !ranked.some(({ matched }) => matched === words.length);
  const corrected = correctedQuery(asked, words);
  const direct = numberedBy(corrected ?? asked, index);
  const asksOther = isPartial || ranked.length === 0;
  const other = otherLanguage(language);
  const otherIndex = asksOther ? await sources.index(other).catch(() => undefined) : undefined;
  const others = otherIndex ? rankInOther(asked, otherIndex, ranked) : [];
  // Where the other language answers better, the weaker results of the own only stand in its way.
  const least = Math.max(
    (ranked[0]?.score ?? 0) * results.tail,
    (others[0]?.score ?? 0) * foreign.better * results.tail,
  );
  const own = ranked.filter(({ score }) => score > least);
  const lifted = liftTranslations(own, others, index);
  const cards = [...new Set([...(direct ? [direct] : []), ...lifted.map(({ card }) => card)])];
  const term = termNamedBy(corrected ?? asked, index);
  const mine = cards.map((card) => ({ card, language }));
  const theirs = others.map(({ card }) => ({ card, language: other }));
  const before = results.most - theirs.length;
  return {
    results: [...mine.slice(0, before), ...theirs, ...mine.slice(before)],
    isPartial: isPartial && !direct,
    lacksFullText: !fullText,
    ...(corrected && { corrected }),
    ...(term && { term }),
  };
}

async function understand(query: string, index: Index, sources: Sources): Promise<QueryWord[]> {
  const words = readQuery(query, index);
  // The list of rare words is only fetched when a word is not known, or was guessed.
  const isClear = words.every(({ keys, isGuess }) => !isGuess && Math.max(...keys.values()) > 0.5);
  if (isClear) return words;
  const rare = await sources.rareWords(index.catalogue.language).catch(() => undefined);
  return readQuery(query, index, rare);
}

async function readFullText(words: QueryWord[], index: Index, sources: Sources): Promise<FullText> {
  const cards = new Map(index.catalogue.cards.map((card) => [card.hit, card]));
  const found = await Promise.all(
    words.map(async (word) => {
      // For a word that it does not have, the engine gives pages with one that begins alike.
      const hits = word.isUnknown ? [] : await sources.fullText(word.word);
      const best = Math.max(...hits.map(({ score }) => score));
      const pages = hits.flatMap(({ id, score }): [Card, number][] => {
        const card = cards.get(id);
        return card ? [[card, score / best]] : [];
      });
      return [word, new Map(pages)] as const;
    }),
  );
  return new Map(found);
}

function correctedQuery(query: string, words: QueryWord[]): string | undefined {
  const written = wordsOf(query).join(' ');
  const corrected = words.reduce(
    (text, { word, typed }) => (typed ? text.replace(typed, () => word) : text),
    written,
  );
  return corrected === written ? undefined : corrected;
}
