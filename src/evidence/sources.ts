import type { Act } from '#src/schemas/act.ts';
import type { Fact, Place } from '#src/schemas/evidence.ts';
import { standingOf, together, type Standing } from './law-moves.ts';
import type { Register } from './register.ts';

/** An act or document under an answer, with the places in it that the answer rests on. */
export interface CitedSource {
  act: Act;
  places: Place[];
  /** Until when what was read there is known to hold. */
  standing: Standing;
  /** True when nothing of it was read in the text itself. */
  isSecondHand: boolean;
}

/** The sources of facts, those of the first facts first; each act or document once. */
export function sourcesOf(facts: Fact[], register: Register): CitedSource[] {
  const byAct = new Map<string, { fact: Fact; place: Place }[]>();
  for (const fact of facts) {
    for (const place of fact.rests) {
      byAct.set(place.act, [...(byAct.get(place.act) ?? []), { fact, place }]);
    }
  }
  return [...byAct].flatMap(([id, cited]) => {
    const act = register.get(id);
    if (!act) return [];
    return [
      {
        act,
        places: distinct(cited.map(({ place }) => place)),
        standing: together(
          cited.map(({ fact: { rests }, place }) => standingOf(place, register, rests)),
        ),
        isSecondHand: cited.every(({ fact }) => fact.known === 'second-hand'),
      },
    ];
  });
}

const distinct = (places: Place[]): Place[] => [
  ...new Map(
    places.map((place) => [[place.article, place.annex, place.recital].join('|'), place]),
  ).values(),
];
