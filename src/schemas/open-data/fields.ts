import type { z } from 'zod';
import type { Bilingual } from '../bilingual.ts';
import { fieldsInDutch } from '../dutch/index.ts';
import { jsonSchemaOf, type DataFileName } from './data-files.ts';
import { head } from './data-file.ts';

type Schema = z.core.JSONSchema.JSONSchema;

/** A field of a file of open data, for a table. */
export interface Field {
  /** The way to it, such as `questions[].sources[].url`. */
  name: string;
  type:
    | 'string'
    | 'integer'
    | 'boolean'
    | 'date'
    | 'uri'
    | 'bilingual'
    | 'bilingual-list'
    | 'pages'
    | 'object';
  /** What it can be, where that is a fixed list. */
  values: string[];
  isList: boolean;
  isOptional: boolean;
  /** What it is for, in both languages; the Dutch stands beside the schemas. */
  about: Bilingual;
}

/** The fields of a file, without those that every file begins with. */
export const fieldsOf = (name: DataFileName): Field[] =>
  walk(jsonSchemaOf(name)).filter((field) => !isOfHead(field));

/** The fields that every file begins with. */
export const headFields = (): Field[] => walk(jsonSchemaOf('index')).filter(isOfHead);

const isOfHead = ({ name }: Field) => Object.hasOwn(head, name);

function walk({ properties = {}, required = [] }: Schema, above = ''): Field[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    const whole = property as Schema;
    const isList = whole.type === 'array';
    const schema = isList ? (whole.items as Schema) : whole;
    const name = `${above}${key}${isList ? '[]' : ''}`;
    const type = typeOf(schema);
    const field: Field = {
      name,
      type,
      values: (schema.enum ?? [schema.const ?? []].flat()).map(String),
      isList,
      isOptional: !required.includes(key),
      about: inBoth(whole.description ?? ''),
    };
    return [field, ...(type === 'object' ? walk(schema, `${name}.`) : [])];
  });
}

function inBoth(en: string): Bilingual {
  const nl = fieldsInDutch[en];
  if (nl === undefined) throw new Error(`src/schemas/dutch: no Dutch for “${en}”`);
  return { nl, en };
}

function typeOf({ type, format, properties }: Schema): Field['type'] {
  if (format === 'date' || format === 'uri') return format;
  if (type === 'integer' || type === 'boolean') return type;
  if (type !== 'object') return 'string';
  const { nl, en } = (properties ?? {}) as Record<string, Schema>;
  if (nl?.type === 'array' && en?.type === 'array') return 'bilingual-list';
  if (nl?.type !== 'string' || en?.type !== 'string') return 'object';
  return nl.format === 'uri' ? 'pages' : 'bilingual';
}
