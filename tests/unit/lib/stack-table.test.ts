import { expect, test } from 'vitest';
import { stackTable } from '../../../src/lib/stack-table.ts';

const row = (cell: string, ...cells: string[]) =>
  `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
const table = (...columns: string[]) =>
  `<thead>${row('th', ...columns)}</thead><tbody>${row('td', ...columns.map((c) => `een ${c}`))}</tbody>`;

test('tells a reader on a phone which column a cell comes from', () => {
  const { html, stacks } = stackTable(table('Onderwerp', 'Artikel', 'De kern'));

  expect(stacks).toBe(true);
  expect(html).toContain('<td>een Onderwerp</td>');
  expect(html).toContain('<td data-label="Artikel">een Artikel</td>');
  expect(html).toContain('<td data-label="De kern">een De kern</td>');
});

test('leaves a table that fits on a phone as it is', () => {
  const narrow = table('Periode', 'Wie');

  expect(stackTable(narrow)).toEqual({ html: narrow, stacks: false });
});

test('puts no label at an empty cell', () => {
  const { html } = stackTable(
    `<thead>${row('th', 'A', 'B', 'C')}</thead><tbody>${row('td', 'a', '', 'c')}</tbody>`,
  );

  expect(html).toContain('<td>a</td><td></td><td data-label="C">c</td>');
});
