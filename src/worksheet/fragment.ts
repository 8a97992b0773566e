import type { Chosen } from './in-play.ts';
import { partIds, type PartId, type When } from './parts.ts';

/** The answers that a worksheet knows. */
export type KnownParts = { id: PartId; ticks: { id: string; alone: boolean }[] }[];

/** What an address says of a worksheet. */
export interface Read {
  chosen: Chosen;
  /** What the worksheet does not know, as the address names it; the first few, none too long. */
  unknown: string[];
  /** Answers that exclude others of their part, and gave way to them. */
  contradicting: string[];
}

/**
 * Answers by part, as the fragment of an address: the part that no server sees. The page says in the
 * same way when each of its rules is in play.
 */
export function toFragment(chosen: Chosen): string {
  const entries = partIds.flatMap((part) => {
    const ticks = chosen[part] ?? [];
    return ticks.length > 0 ? [[part, ticks.join('.')]] : [];
  });
  return new URLSearchParams(entries).toString();
}

/** What a fragment says is ticked, as far as the worksheet knows it. */
export function fromFragment(fragment: string, parts: KnownParts): Read {
  const read: Read = { chosen: {}, unknown: [], contradicting: [] };
  const unknown: string[] = [];
  for (const [name, value] of new URLSearchParams(fragment)) {
    const part = parts.find(({ id }) => id === name);
    const ids = value.split('.').filter(Boolean);
    if (!part) {
      unknown.push(name);
      continue;
    }
    const known = part.ticks.filter(({ id }) => ids.includes(id));
    const others = known.filter(({ alone }) => !alone);
    const kept = others.length > 0 ? others : known.slice(0, 1);
    unknown.push(...ids.filter((id) => !part.ticks.some((tick) => tick.id === id)));
    read.contradicting.push(...known.filter((tick) => !kept.includes(tick)).map(({ id }) => id));
    read.chosen[part.id] = kept.map(({ id }) => id);
  }
  return { ...read, unknown: fewOf(unknown) };
}

/** How many unknown items a note names, and how many characters of each: an address can be long. */
const most = { items: 5, characters: 40 };

/** Each item once, as far as a note has room for them. */
const fewOf = (items: string[]): string[] => {
  const short = items
    .filter(Boolean)
    .map((item) => (item.length > most.characters ? `${item.slice(0, most.characters)}…` : item));
  return [...new Set(short)].slice(0, most.items);
};

/** When a rule is in play, as {@link toFragment} wrote it. */
export function whenOf(fragment: string): When {
  const parts = new URLSearchParams(fragment);
  const of = (part: PartId) => parts.get(part)?.split('.');
  return {
    plan: of('plan') ?? [],
    country: of('country') ?? [],
    partner: of('partner'),
    subject: of('subject'),
  };
}
