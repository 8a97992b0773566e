import { standingOfFacts } from '#src/evidence/law-moves.ts';
import type { Register } from '#src/evidence/register.ts';
import { dayOf, type Act } from '#src/schemas/act.ts';
import type { DeskText } from './text.ts';

/** An act, and the texts under which it moved the law, or may have done so. */
export interface Touched {
  act: Act;
  texts: DeskText[];
}

/**
 * What moved under the texts since it was read, by act, the newest first.
 * @returns `changed` of acts that change what a text rests on, `notRead` of acts that may do so and
 * that nobody could read.
 */
export function lawMovesUnder(texts: DeskText[], register: Register) {
  const standings = texts.map((text) => ({
    text,
    standing: standingOfFacts(text.grounds, register),
  }));
  const byAct = (kind: 'changedBy' | 'notRead'): Touched[] => {
    const pairs = standings.flatMap(({ text, standing }) =>
      standing[kind].map((act) => ({ act, text })),
    );
    return [...Map.groupBy(pairs, ({ act }) => act)]
      .map(([act, touched]) => ({ act, texts: touched.map(({ text }) => text) }))
      .toSorted((a, b) => dayOf(b.act).localeCompare(dayOf(a.act)));
  };
  return { changed: byAct('changedBy'), notRead: byAct('notRead') };
}
