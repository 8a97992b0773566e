import { z } from 'zod';

/**
 * What a field can name by its id, and of which there are few. The window of a long list, as of the facts,
 * makes the CMS (0.221.1) stand still for half a minute near the foot of the page.
 */
export const namedKinds = ['guidance', 'themes', 'referrals'] as const;

export type NamedKind = (typeof namedKinds)[number];

const references = z.registry<{ kind: NamedKind }>();

/** A name of something else in the content; the editing page lets an editor choose from what there is. */
export function refersTo(kind: NamedKind): z.ZodString {
  const own = z.string();
  references.add(own, { kind });
  return own;
}

/** What a field names; nothing for a value of its own. */
export const namedBy = (schema: z.core.$ZodType): NamedKind | undefined =>
  references.get(schema)?.kind;
