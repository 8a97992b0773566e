import { expect, test } from 'vitest';
import { dataFileNames } from '#src/schemas/open-data/data-files.ts';
import { fieldsOf, headFields } from '#src/schemas/open-data/fields.ts';

test.for(dataFileNames)('every field of %s tells in both languages what it is', (name) => {
  const silent = [...headFields(), ...fieldsOf(name)].filter(
    ({ about }) => !about.en || about.nl === about.en,
  );

  expect(silent.map((field) => field.name)).toEqual([]);
  expect(fieldsOf(name).length).toBeGreaterThan(3);
});
