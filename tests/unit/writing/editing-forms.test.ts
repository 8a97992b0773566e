import { expect, test } from 'vitest';
import { z } from 'zod';
import { editedKinds, formOf, notEdited } from '#src/editing/form-of.ts';
import { recordName, sourceText, wholeList } from '#src/editing/form-shape.ts';
import { choicesIn } from '#src/editing/choices.ts';
import { withChoices } from '#src/editing/with-choices.ts';
import { fieldNames } from '#src/editor/dutch/field-names.ts';
import { readContent } from '#src/editor/read.ts';
import { collections, type Kind } from '#src/schemas/collections.ts';
import { namedBy, namedKinds } from '#src/schemas/refers-to.ts';
import { folder, useSoundContent } from './sound-content.ts';

useSoundContent();

/** What a form asks, as far as a schema has something to say of it. */
interface Asked {
  name: string;
  required?: boolean;
  options?: unknown;
  names?: string;
  fields?: Asked[];
}

/** What stands below a schema, without what may be left out or is made of something else. */
function bare(schema: unknown): z.ZodType {
  const { def } = (schema as z.ZodType)._zod as unknown as {
    def: { type: string; innerType?: unknown; out?: unknown };
  };
  if (def.innerType) return bare(def.innerType);
  return def.type === 'pipe' ? bare(def.out) : (schema as z.ZodType);
}

/** What a schema asks: by what it accepts, and not by how the form is made. */
function fromSchema(name: string, schema: z.ZodType): Asked {
  const own = bare(schema);
  const takes = (value: unknown) => schema.safeParse(value).success;
  // The form writes no empty list, so one that must be there must hold something.
  if (own instanceof z.ZodArray && !takes(undefined) && takes([])) throw new Error(name);
  return { name, required: !takes(undefined) && !(own instanceof z.ZodBoolean), ...below(own) };
}

function below(own: z.ZodType): Partial<Asked> {
  const names = namedBy(own);
  if (names) return { names };
  if (own instanceof z.ZodEnum) return { options: own.options };
  if (own instanceof z.ZodArray) {
    const item = bare(own.element);
    return item instanceof z.ZodArray ? { fields: [fromSchema('items', item)] } : below(item);
  }
  if (own instanceof z.ZodRecord) {
    const keys = bare(own.keyType);
    const value = bare(own.valueType);
    if (keys instanceof z.ZodEnum) {
      return {
        fields: keys.options.map((key) => ({
          ...fromSchema(String(key), value),
          required: false,
        })),
      };
    }
    return { fields: [{ name: recordName, required: true }, ...(below(value).fields ?? [])] };
  }
  if (!(own instanceof z.ZodObject)) return {};
  const shape = own.shape as Record<string, z.ZodType>;
  return { fields: Object.entries(shape).map(([key, part]) => fromSchema(key, part)) };
}

/** The same of a form of the editing page. */
const fromForm = ({ name, required, options, names, fields }: Asked): Asked => ({
  name,
  ...(required === undefined ? {} : { required }),
  // What there is to choose is filled in later.
  ...(names ? { names } : options ? { options } : {}),
  ...(fields ? { fields: fields.map(fromForm) } : {}),
});

function* all(fields: Asked[]): Generator<Asked> {
  for (const field of fields) {
    yield field;
    yield* all(field.fields ?? []);
  }
}

test('no kind of content is left out of the editing page unseen', () => {
  expect([...editedKinds, ...notEdited].toSorted()).toEqual(Object.keys(collections).toSorted());
  expect(notEdited).toEqual(['addresses', 'earlierTexts']);
});

test.for(editedKinds)(
  'the form for %s asks what its schema asks, and nothing else',
  (kind: Kind) => {
    const { fields: own = [] } = below(bare(collections[kind].schema));
    const { shape, extension, fields } = formOf(kind);
    const asked = (fields as Asked[]).filter(({ name }) => name !== sourceText);
    const text = extension === 'mdx' ? [{ name: 'body', required: false }] : [];
    const wanted =
      shape === 'fields' ? [...own, ...text] : [{ name: wholeList, required: false, fields: own }];

    expect(asked.map(fromForm)).toEqual(wanted);
  },
);

test('an editor reads what each field is called in Dutch', () => {
  const names = editedKinds.flatMap((kind) =>
    [...all(formOf(kind).fields as Asked[])].map(({ name }) => name),
  );
  const unnamed = names.filter((name) => name !== sourceText && !fieldNames[name]);
  const left = Object.keys(fieldNames).filter((name) => !names.includes(name));

  expect(unnamed).toEqual([]);
  expect(left).toEqual([]);
});

test('an editor chooses what a text names by its words', () => {
  const fields = withChoices(formOf('questions').fields, choicesIn(readContent(folder))) as Asked[];

  expect([...all(fields)].find(({ name }) => name === 'theme')?.options).toEqual([
    { value: 'loket', label: 'Het loket' },
  ]);
});

test('everything that a field may name is named somewhere, and can be chosen', () => {
  const asked = editedKinds.flatMap((kind) =>
    [...all(formOf(kind).fields as Asked[])].flatMap(({ names }) => names ?? []),
  );
  const choices = choicesIn(readContent('content'));

  expect([...new Set(asked)].toSorted()).toEqual([...namedKinds].toSorted());
  expect(namedKinds.filter((kind) => choices[kind].length === 0)).toEqual([]);
});
