import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#src/publish/data/to-csv.ts';

describe('a table', () => {
  test.for(['a "quoted" word', 'two\nlines', 'two\r\nlines', 'a, b; c', ' blanks ', 'ë’'])(
    'gives back “%s” as it was',
    (text) => {
      expect(parse(toCsv([{ text }], ['text']), { bom: true })).toEqual([['text'], [text]]);
    },
  );

  test.for(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    'keeps a spreadsheet from working out “%s”',
    (text) => {
      const csv = toCsv([{ text }, { text: [text] }], ['text']);

      expect(parse(csv, { bom: true })).toEqual([['text'], [`'${text}`], [`'${text}`]]);
    },
  );

  test('has a column for a field within a field, and a cell for a list', () => {
    const rows = [{ id: 1, nl: { name: 'a' }, yes: false, list: ['x', 'y'] }, { id: 2 }];

    expect(toCsv(rows, ['id', 'nl.name', 'yes', 'list'])).toBe(
      '\uFEFFid,nl.name,yes,list\r\n1,a,false,x; y\r\n2,,,\r\n',
    );
  });
});
