import type { Language } from '#src/site/language.ts';
import type { Card } from '#src/search/card.ts';
import { actNamedBy, numberedBy } from '#src/search/direct.ts';
import { readQuery } from '#src/search/query.ts';
import { rank } from '#src/search/rank.ts';
import { suggestions } from '#src/search/weights.ts';
import { wordsOf } from '#src/search/words.ts';
import { loadIndex } from './sources.ts';

/**
 * The pages that most likely answer what somebody is typing, best first, at most six. Looks at
 * questions, answers and search terms, not at the full text.
 */
export async function suggest(text: string, language: Language): Promise<Card[]> {
  const index = await loadIndex(language);
  const direct = numberedBy(text, index);
  const asked = actNamedBy(text, index) ?? text;
  const ranked = rank(readQuery(asked, index), index, new Map());
  const good = ranked.filter(({ score }) => score > (ranked[0]?.score ?? 0) * suggestions.tail);
  const cards = good.map(({ card }) => card);
  const begun = wordsOf(text);
  const titled = ranked.map(({ card }) => card).filter(({ title }) => hasBeginnings(title, begun));
  // Somebody who types a title recognises it; whoever types anything else gets the best answer.
  return [...new Set([...(direct ? [direct] : []), ...titled, ...cards])].slice(
    0,
    suggestions.most,
  );
}

/** Whether every word that is typed begins a word of a title. */
function hasBeginnings(title: string, begun: string[]): boolean {
  const words = wordsOf(title);
  return begun.every((beginning) => words.some((word) => word.startsWith(beginning)));
}
