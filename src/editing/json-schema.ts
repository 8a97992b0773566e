import { z } from 'zod';
import { namedBy, type NamedKind } from '#src/schemas/refers-to.ts';

/** What a schema says of the values that it takes, as far as JSON Schema can say it. */
export interface JsonSchema {
  type?: string;
  description?: string;
  enum?: string[];
  /** What it names by its id. */
  names?: NamedKind;
  pattern?: string;
  /** What is said of a value that does not follow the pattern. */
  told?: string;
  format?: string;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  exclusiveMinimum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | false;
}

/** A schema of content as JSON Schema: of what a writer writes, so before defaults are filled in. */
export const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // A day may be read as a moment, which is made a text before it is checked (date.ts).
      const { def } = zodSchema._zod;
      if (def.type === 'pipe' && (def.out._zod.def as { format?: string }).format === 'date') {
        Object.assign(jsonSchema, { type: 'string', format: 'date' });
      }
      const names = namedBy(zodSchema);
      if (names) Object.assign(jsonSchema, { names });
      if (jsonSchema.pattern)
        Object.assign(jsonSchema, { told: toldOf(zodSchema as unknown as z.ZodType) });
    },
  }) as JsonSchema;

/** What a schema itself says of a text that is not written as it belongs. */
const toldOf = (schema: z.ZodType) =>
  schema
    .safeParse('\0')
    .error?.issues.map(({ message }) => message)
    .find((message) => !message.startsWith('Invalid'));
