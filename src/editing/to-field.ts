import type { Field } from '@sveltia/cms';
import { fieldNames } from '#src/editor/dutch/field-names.ts';
import { asSaid, said, tell } from '#src/editor/said.ts';
import { innerList } from './form-shape.ts';
import { choiceOf } from './choices.ts';
import type { JsonSchema } from './json-schema.ts';

/** The fields of a group, in the order of its schema. */
export const fieldsOf = ({ properties = {}, required = [] }: JsonSchema): Field[] =>
  Object.entries(properties).map(([name, schema]) =>
    toField(name, schema, required.includes(name)),
  );

/**
 * The field of the editing page in which a value is filled in.
 * @param required whether a file without it is refused.
 */
export function toField(name: string, schema: JsonSchema, required: boolean): Field {
  const { description } = schema;
  const shared = {
    name,
    label: fieldNames[name] ? `${fieldNames[name]} (${name})` : name,
    ...(description ? { hint: tell(asSaid(description), 'nl') } : {}),
    required,
    i18n: true,
    // Of a text that has its own file nothing is made here, so what never changes is only shown.
    readonly: /never changed/i.test(description ?? '') && name !== 'id',
  };
  const { type, items, minItems, maxItems } = schema;
  const count = { ...(minItems ? { min: minItems } : {}), ...(maxItems ? { max: maxItems } : {}) };
  if (schema.enum) return { ...shared, widget: 'select', options: schema.enum };
  if (items?.enum)
    return { ...shared, ...count, widget: 'select', multiple: true, options: items.enum };
  if (schema.names) return { ...shared, ...choiceOf(schema.names) };
  if (items?.names) return { ...shared, ...count, ...choiceOf(items.names), multiple: true };
  if (items) return { ...shared, ...count, widget: 'list', ...itemsOf(items) };
  if (type === 'object')
    return { ...shared, widget: 'object', collapsed: 'auto', fields: fieldsOf(withNames(schema)) };
  if (type === 'boolean') return { ...shared, widget: 'boolean', required: false };
  if (type === 'integer') return { ...shared, widget: 'number', value_type: 'int' };
  if (schema.format === 'date')
    return { ...shared, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  return { ...shared, ...textOf(schema) };
}

/** What stands in each item of a list: texts of one line, a group of fields, or a list again. */
function itemsOf(items: JsonSchema) {
  if (items.items)
    return {
      fields: [{ ...toField(innerList, items, true), label: tell(said`Words`, 'nl') }],
      collapsed: true,
    };
  if (items.properties) return { fields: fieldsOf(items), collapsed: true };
  return patternOf(items);
}

/** Kinds of text that the CMS checks by itself, by their name in JSON Schema. */
const types: Record<string, 'url' | 'email'> = { uri: 'url', email: 'email' };

function textOf(schema: JsonSchema) {
  const { format, maxLength, pattern } = schema;
  const isShort = format !== undefined || maxLength !== undefined || pattern !== undefined;
  return {
    widget: isShort ? ('string' as const) : ('text' as const),
    use_emoji_autocomplete: false,
    ...(maxLength ? { maxlength: maxLength } : {}),
    ...(types[format ?? ''] ? { type: types[format ?? ''] } : {}),
    ...(types[format ?? ''] ? {} : patternOf(schema)),
  };
}

const patternOf = ({ pattern, told }: JsonSchema): { pattern?: [string, string] } =>
  pattern
    ? { pattern: [pattern, tell(told ? asSaid(told) : said`is not written as it belongs`, 'nl')] }
    : {};

/** A record of which the names are known is a group of fields that may all be left out. */
function withNames(schema: JsonSchema): JsonSchema {
  const { propertyNames, additionalProperties } = schema;
  if (!propertyNames?.enum || !additionalProperties) return schema;
  return {
    properties: Object.fromEntries(propertyNames.enum.map((name) => [name, additionalProperties])),
  };
}
