import type { z } from 'zod';
import { collections, type Kind } from '#src/schemas/collections.ts';

/** What is left of a file of many entries, some of which cannot be read. */
export interface SoundEntries {
  /** The entries that can be read; nothing when it is not known which others are there. */
  value: unknown;
  /** Ids of the others, and of the acts that they amend: nobody knows how those stand now. */
  unread: string[];
}

/**
 * The entries of a file that can be read, so that one mistake hides no other.
 * @param value the whole file, as it was read from YAML.
 * @param issues what is wrong with it.
 */
export function soundEntries(kind: Kind, value: unknown, issues: z.core.$ZodIssue[]): SoundEntries {
  const none = { value: undefined, unread: [] };
  const { shape } = collections[kind];
  const isMany = shape === 'list' || shape === 'lists' || shape === 'records';
  if (!isMany || typeof value !== 'object' || value === null) return none;
  const flawed = new Set(issues.map(({ path: [key] }) => String(key)));
  const [sound = [], others = []] = [false, true].map((isFlawed) =>
    Object.entries(value as Record<string, unknown>).filter(
      ([key]) => flawed.has(key) === isFlawed,
    ),
  );
  const isList = Array.isArray(value);
  const unread = others.flatMap(([key, entry]) => [
    isList ? idOf(entry) : key,
    ...amendedBy(entry),
  ]);
  if (unread.includes(undefined)) return none;
  return {
    value: isList ? sound.map(([, entry]) => entry) : Object.fromEntries(sound),
    unread: unread.filter((id) => id !== undefined),
  };
}

const idOf = (entry: unknown): string | undefined => {
  const { id } = (entry ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
};

function amendedBy(entry: unknown): string[] {
  const { amends } = (entry ?? {}) as { amends?: unknown };
  if (!Array.isArray(amends)) return [];
  return amends.flatMap((amendment: unknown) => {
    const { act } = (amendment ?? {}) as { act?: unknown };
    return typeof act === 'string' ? [act] : [];
  });
}
