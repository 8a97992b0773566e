import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fieldsOf } from '#src/schemas/open-data/fields.ts';
import { tablePath, tables, type Table } from '#src/site/open-data.ts';
import { dataOf } from './open-data.ts';

/** The rows of a table as its JSON has them. */
const rows: Record<Table, () => object[]> = {
  questions: () => dataOf('questions').questions,
  acts: () => dataOf('acts').acts,
  evidence: () =>
    dataOf('evidence').facts.flatMap((fact) => fact.rests.map((place) => ({ ...fact, place }))),
  glossary: () => dataOf('glossary').terms,
};

const fieldOf = (value: unknown, key: string) =>
  (value as Record<string, unknown> | undefined)?.[key];

/** What stands in a row under a name such as `nl.question`, as a cell shows it. */
function cellOf(row: object, column: string): string {
  const value = column.split('.').reduce<unknown>(
    // Of a list of records a column holds one field.
    (inner, key) =>
      Array.isArray(inner) ? inner.map((one) => fieldOf(one, key)) : fieldOf(inner, key),
    row,
  );
  const text = [(value ?? '') as string | string[]].flat().join('; ');
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

test.for(tables)('the table of %s has the rows of its JSON', (table) => {
  const text = readFileSync(`dist${tablePath(table)}`, 'utf8');
  const parsed: Record<string, string>[] = parse(text, { bom: true, columns: true });
  const expected = rows[table]();

  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.split('\r\n').length).toBeGreaterThanOrEqual(expected.length + 2);
  expect(parsed.length).toBe(expected.length);
  const fields = fieldsOf(table).map(({ name }) => name.replaceAll('[]', '').replace(/^\w+\./, ''));
  const columns = Object.keys(parsed[0] ?? {});
  for (const column of columns) {
    const cells = parsed.map((row) => row[column]);
    expect(cells, column).toEqual(expected.map((row) => cellOf(row, column)));
    expect(fields, column).toContain(column.replace(/\.(?:nl|en)$/, '').replace(/^place/, 'rests'));
  }
});
