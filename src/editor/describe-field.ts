import type { z } from 'zod';

/** The sentence in the schema that tells a writer what a field is for. */
export function describeField(schema: z.ZodType, keys: readonly PropertyKey[]): string | undefined {
  let current: unknown = schema;
  let description: string | undefined;
  for (const key of keys) {
    current = step(current, key);
    description = (current as z.ZodType | undefined)?.description ?? description;
  }
  return description;
}

/** The schema of what stands below `key`; nothing where a schema does not go on. */
function step(schema: unknown, key: PropertyKey): unknown {
  const { shape, element, valueType, unwrap } = (schema ?? {}) as {
    shape?: Record<PropertyKey, unknown>;
    element?: unknown;
    valueType?: unknown;
    unwrap?: () => unknown;
  };
  if (shape) return shape[key];
  if (typeof key === 'number' && element) return element;
  // Of a record: the names are free, all values follow one schema.
  if (valueType) return valueType;
  return unwrap ? step(unwrap.call(schema), key) : undefined;
}
