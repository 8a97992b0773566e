import { z } from 'zod';

/** What a field can name by its id or number. */
export const namedKinds = [
  'facts',
  'questions',
  'guidance',
  'themes',
  'referrals',
  'acts',
] as const;

export type NamedKind = (typeof namedKinds)[number];

const references = z.registry<{ kind: NamedKind }>();

/** A name of something else in the content; the editing page lets an editor choose from what there is. */
export function refersTo(kind: NamedKind, name: z.ZodString = z.string()): z.ZodString {
  const own = name.clone();
  references.add(own, { kind });
  return own;
}

/** What a field names; nothing for a value of its own. */
export const namedBy = (schema: z.core.$ZodType): NamedKind | undefined =>
  references.get(schema)?.kind;
