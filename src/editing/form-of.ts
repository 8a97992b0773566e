import type { Field } from '@sveltia/cms';
import { fieldNames } from '#src/editor/dutch/field-names.ts';
import { said, tell } from '#src/editor/said.ts';
import { collections, type Kind } from '#src/schemas/collections.ts';
import { bodyText, recordName, sourceText, wholeList, type FileShape } from './form-shape.ts';
import { toJsonSchema, type JsonSchema } from './json-schema.ts';
import { fieldsOf, toField } from './to-field.ts';

/** Kinds that nobody fills in by hand: a command keeps them, or they are as they were published. */
export const notEdited: Kind[] = ['addresses', 'earlierTexts'];

/** The form of a kind: its fields, and how a file is read into them. */
export interface Form {
  fields: Field[];
  shape: FileShape;
  extension: string;
}

export const editedKinds = (Object.keys(collections) as Kind[]).filter(
  (kind) => !notEdited.includes(kind),
);

const shapes: Partial<Record<(typeof collections)[Kind]['shape'], FileShape>> = {
  list: 'list',
  lists: 'list',
  records: 'records',
};

/** The form in which files of a kind are edited, from its schema. */
export function formOf(kind: Kind): Form {
  const place = collections[kind];
  const shape = shapes[place.shape] ?? 'fields';
  const extension = place.shape === 'texts' ? 'mdx' : 'yaml';
  const hidden: Field = { name: sourceText, widget: 'hidden', i18n: true };
  const body = place.shape === 'texts' ? [textField] : [];
  return {
    shape,
    extension,
    fields: [...fieldsIn(shape, toJsonSchema(place.schema)), ...body, hidden],
  };
}

const textField: Field = {
  name: bodyText,
  label: fieldNames[bodyText] ?? bodyText,
  hint: tell(
    said`The text below the short answer, as Markdown; docs/writing.md says what can be used in it.`,
    'nl',
  ),
  widget: 'text',
  required: false,
  i18n: true,
  use_emoji_autocomplete: false,
};

function fieldsIn(shape: FileShape, schema: JsonSchema): Field[] {
  if (shape === 'fields') return fieldsOf(schema);
  const { propertyNames, additionalProperties } = schema;
  const items =
    shape === 'list'
      ? schema.items
      : {
          ...(additionalProperties || {}),
          properties: {
            [recordName]: propertyNames ?? {},
            ...(additionalProperties || {}).properties,
          },
          required: [recordName, ...((additionalProperties || {}).required ?? [])],
        };
  return [toField(wholeList, { type: 'array', items: items ?? {} }, false)];
}
