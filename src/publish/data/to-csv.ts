import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV (RFC 4180), for a spreadsheet: with a byte order mark, without which Excel does not
 * read UTF-8, and with an apostrophe before what it would take for a formula.
 * @param columns where each value stands in a row, such as `nl.question`; they head the columns.
 * A list becomes one cell, with “; ” between its values.
 */
export const toCsv = (rows: object[], columns: string[]): string =>
  stringify(rows, {
    columns,
    header: true,
    bom: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: {
      boolean: String,
      object: (value) => (Array.isArray(value) ? value.join('; ') : JSON.stringify(value)),
    },
  });
