import { expect, test } from 'vitest';
import { labelCells } from '#src/vocabulary/label-cells.ts';

const row = (cell: string, ...cells: string[]) =>
  `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
const head = `<thead>${row('th', 'Onderwerp', 'Artikel', 'De kern')}</thead>`;
const table = (body: string) => `<table>${head}<tbody>${body}</tbody></table>`;

test('tells a reader on a phone which column a cell comes from, and a screen reader which row', () => {
  expect(labelCells(table(row('td', 'Octrooien', '5s', 'geen aanvraag')))).toBe(
    table(
      '<tr><th scope="row">Octrooien</th><td data-label="Artikel">5s</td>' +
        '<td data-label="De kern">geen aanvraag</td></tr>',
    ),
  );
});

test('puts no label at an empty cell', () => {
  const html = labelCells(table(row('td', 'Octrooien', '', 'geen aanvraag')));

  expect(html).toContain('<td></td><td data-label="De kern">');
});
