import type { Field } from '@sveltia/cms';
import type { NamedKind } from '#src/schemas/refers-to.ts';
import type { Choices } from './choices.ts';

/** The fields with what there is to choose in each. */
export const withChoices = (fields: Field[], choices: Choices): Field[] =>
  fields.map((field) => ({
    ...field,
    ...('names' in field ? { options: choices[field.names as NamedKind] } : {}),
    ...('fields' in field ? { fields: withChoices((field.fields ?? []) as Field[], choices) } : {}),
  })) as Field[];
