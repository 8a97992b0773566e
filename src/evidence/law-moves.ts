import { dayOf, isLaw, type Act } from '#src/schemas/act.ts';
import type { Fact, Place } from '#src/schemas/evidence.ts';

/** The register of acts and documents, by id. */
export type Register = ReadonlyMap<string, Act>;

/** What became of the article that a fact rests on, since the text that was read. */
export interface Standing {
  /** Day until which the article is known to read as it was read, `YYYY-MM-DD`. */
  until: string;
  /** Acts that changed the article after the text that was read, oldest first. */
  changedBy: Act[];
  /** Acts that may have changed it, and that nobody could read. */
  notRead: Act[];
}

/** The register, with its entries by id. */
export const registerOf = (acts: Act[]): Register => new Map(acts.map((act) => [act.id, act]));

/**
 * How a place in an act stands today. An amending act that was read and leaves the article alone
 * carries it on to its own day; one that changes it, or that was not read, ends what is known.
 */
export function standingOf(place: Place, register: Register): Standing {
  const read = place.version ?? place.seen ?? '';
  const cited = register.get(place.act);
  if (!cited || !isLaw(cited) || !partOf(place)) {
    return { until: read, changedBy: [], notRead: notReadAfter(place.act, read, register) };
  }
  const later = amendmentsOf(place.act, register).filter(({ day }) => day > read);
  const touching = later.filter(({ act, articles }) => !act.notRead && touches(articles, place));
  const unread = later.filter(({ act, articles }) => act.notRead && mayTouch(act, articles, place));
  const barrier = [...touching, ...unread].map(({ day }) => day).toSorted()[0];
  const carried = later.filter(({ day }) => barrier === undefined || day < barrier);
  return {
    until: carried.at(-1)?.day ?? read,
    changedBy: touching.map(({ act }) => act),
    notRead: unread.map(({ act }) => act),
  };
}

/** How everything that a fact rests on stands, taken together: the oldest date, every change. */
export function standingOfFact({ rests }: Pick<Fact, 'rests'>, register: Register): Standing {
  return together(rests.map((place) => standingOf(readAs(place, rests, register), register)));
}

/** How several facts stand, taken together. */
export const standingOfFacts = (facts: Pick<Fact, 'rests'>[], register: Register): Standing =>
  together(facts.map((fact) => standingOfFact(fact, register)));

/** Standings taken together: the oldest date, every change once. */
export const together = (standings: Standing[]): Standing => ({
  until: standings.map(({ until }) => until).toSorted()[0] ?? '',
  changedBy: [...new Set(standings.flatMap(({ changedBy }) => changedBy))],
  notRead: [...new Set(standings.flatMap(({ notRead }) => notRead))],
});

/**
 * A place at the version to which the fact as a whole read it: a fact that rests on an article and
 * on an act that changed it later was read with that change.
 */
export function readAs(place: Place, rests: Place[], register: Register): Place {
  if (!place.version) return place;
  const amending = rests.flatMap(({ act }) => {
    const other = register.get(act);
    const amends = other?.amends.some((amendment) => amendment.act === place.act);
    return amends && other?.adopted ? [other.adopted] : [];
  });
  const same = rests.flatMap((other) =>
    other.act === place.act && partOf(other) === partOf(place) ? (other.version ?? []) : [],
  );
  return { ...place, version: [place.version, ...amending, ...same].toSorted().at(-1) };
}

/** The acts that amend an act, in the order in which they were adopted. */
export function amendmentsOf(id: string, register: Register) {
  return [...register.values()]
    .flatMap((act) =>
      act.amends
        .filter((amendment) => amendment.act === id)
        .map(({ articles }) => ({ act, articles, day: dayOf(act) })),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

function notReadAfter(id: string, day: string, register: Register): Act[] {
  return amendmentsOf(id, register)
    .filter(({ act, day: adopted }) => act.notRead && adopted > day)
    .map(({ act }) => act);
}

/** Whether an amendment of these articles changes a place. */
export const touches = (articles: string[], place: Place): boolean =>
  articles.some((article) => article.toLowerCase() === partOf(place)?.toLowerCase());

/**
 * Whether an act that nobody could read may change a place. An implementing act changes no article:
 * only the lists that the act itself lets it change, such as Annex I of Regulation (EU) No 269/2014
 * (Article 14(1) of that regulation).
 */
const mayTouch = ({ kind }: Act, articles: string[], place: Place): boolean =>
  kind !== 'implementing-regulation' || touches(articles, place);

/** The part of an act that a place names, as amendments name it; recitals are never amended. */
function partOf({ article, annex }: Place): string | undefined {
  if (article) return article;
  const number = annex && /^[IVXLC]+[A-Za-z]*/.exec(annex)?.[0];
  return number ? `Annex ${number}` : undefined;
}
