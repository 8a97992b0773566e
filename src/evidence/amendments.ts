import { dayOf, type Act } from '#src/schemas/act.ts';
import type { Place } from '#src/schemas/evidence.ts';
import type { Register } from './register.ts';

/** What an act does to another one. */
export interface Amendment {
  act: Act;
  /** The articles and annexes that it changes, as far as they are known. */
  articles: string[];
  /** Day of its adoption, `YYYY-MM-DD`. */
  day: string;
}

/** The amendments of every act in a register: each place under an answer asks for them again. */
const known = new WeakMap<Register, Map<string, Amendment[]>>();

/** The acts that amend an act, in the order in which they were adopted. */
export function amendmentsOf(id: string, register: Register): readonly Amendment[] {
  const byAct = known.get(register) ?? amendmentsIn(register);
  known.set(register, byAct);
  return byAct.get(id) ?? [];
}

function amendmentsIn(register: Register): Map<string, Amendment[]> {
  const all = [...register.values()].flatMap((act) =>
    act.amends.map(({ act: amended, articles }) => ({
      amended,
      amendment: { act, articles, day: dayOf(act) },
    })),
  );
  const inOrder = all.toSorted((a, b) => a.amendment.day.localeCompare(b.amendment.day));
  const byAct = new Map<string, Amendment[]>();
  for (const { amended, amendment } of inOrder)
    byAct.set(amended, [...(byAct.get(amended) ?? []), amendment]);
  return byAct;
}

/**
 * The part of an act that a place names, as amendments and readings name it.
 * @returns nothing for a place that is the act as a whole, or something in it without a number.
 */
export function partOf({ article, annex, recital }: Place): string | undefined {
  if (article) return article;
  if (annex) return `Annex ${annex}`;
  return recital && `recital ${recital}`;
}

/** Whether an amendment of these articles changes a place. Whatever it changes, it changes the act. */
export function touches(articles: string[], place: Place): boolean {
  const part = partOf(place)?.toLowerCase();
  return part === undefined || articles.some((article) => article.toLowerCase() === part);
}

/**
 * Whether an act of which not everything is known may change a place; recitals are never amended. An
 * implementing act changes no article: only the lists that the act itself lets it change, such as
 * Annex I of Regulation (EU) No 269/2014 (Article 14(1) of that regulation).
 */
export const mayTouch = ({ act: { kind }, articles }: Amendment, place: Place): boolean =>
  kind === 'implementing-regulation' ? touches(articles, place) : !place.recital;

/** Whether somebody read a part of an act; without a part, whether the act was read as a whole. */
export function wasRead({ read, notRead }: Act, part: string | undefined): boolean {
  if (!read) return false;
  if (!notRead) return true;
  return read.parts?.some((own) => own.toLowerCase() === part?.toLowerCase()) ?? false;
}
