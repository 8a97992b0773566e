import type { Act } from '#src/schemas/act.ts';
import type { Fact, Place } from '#src/schemas/evidence.ts';
import { amendmentsOf, mayTouch, partOf, touches, wasRead, type Amendment } from './amendments.ts';
import { newestDay } from './newest-day.ts';
import type { Register } from './register.ts';

/** What became of the article that a fact rests on, since the text that was read. */
export interface Standing {
  /** Day until which the article is known to read as it was read, `YYYY-MM-DD`. */
  until: string;
  /** Acts that changed the article after the text that was read, oldest first. */
  changedBy: Act[];
  /** Acts that may have changed it, and that nobody could read, or not all of it. */
  notRead: Act[];
}

/**
 * How a place in an act stands today. An amending act that was read and leaves the article alone
 * carries it on to its own day; one that changes it, or that was not read, ends what is known.
 * @param rests everything that the fact rests on: an amending act among it was read with the place.
 */
export function standingOf(place: Place, register: Register, rests: Place[] = []): Standing {
  const read = newestDay([place, ...rests.filter((other) => holds(other, place))].map(dayReadOf));
  const cited = new Set(rests.map(({ act }) => act));
  const later = amendmentsOf(place.act, register).filter(({ day }) => day > read);
  const open = later.filter((amendment) => !isReadWith(amendment, place, cited));
  const touching = open.filter(({ act, articles }) => !act.notRead && touches(articles, place));
  const unread = open.filter((amendment) => amendment.act.notRead && mayTouch(amendment, place));
  const barrier = [...touching, ...unread].map(({ day }) => day).toSorted()[0];
  const carried = later.filter(({ day }) => barrier === undefined || day < barrier);
  return {
    until: carried.at(-1)?.day ?? read,
    changedBy: touching.map(({ act }) => act),
    notRead: unread.map(({ act }) => act),
  };
}

/** How everything that a fact rests on stands, taken together: the oldest date, every change. */
export const standingOfFact = ({ rests }: Pick<Fact, 'rests'>, register: Register): Standing =>
  together(rests.map((place) => standingOf(place, register, rests)));

/** How several facts stand, taken together. */
export const standingOfFacts = (facts: Pick<Fact, 'rests'>[], register: Register): Standing =>
  together(facts.map((fact) => standingOfFact(fact, register)));

/** Standings taken together: the oldest date, every change once. */
export const together = (standings: Standing[]): Standing => ({
  until: standings.map(({ until }) => until).toSorted()[0] ?? '',
  changedBy: [...new Set(standings.flatMap(({ changedBy }) => changedBy))],
  notRead: [...new Set(standings.flatMap(({ notRead }) => notRead))],
});

const dayReadOf = ({ version, seen }: Place): string => version ?? seen ?? '';

/**
 * Whether the text of one place holds that of another: an article holds its paragraphs. A paragraph
 * that was read later says nothing of its neighbours.
 */
const holds = (other: Place, place: Place): boolean =>
  other.act === place.act &&
  partOf(other) === partOf(place) &&
  (['paragraph', 'section'] as const).every(
    (field) => other[field] === undefined || other[field] === place[field],
  );

/** Whether a fact was read with an amendment: it rests on the act, of which that change was read. */
const isReadWith = ({ act, articles }: Amendment, place: Place, cited: ReadonlySet<string>) =>
  cited.has(act.id) && wasRead(act, partOf(place)) && touches(articles, place);
