import { load } from 'cheerio/slim';

/**
 * A table that can be laid out as a list on a phone, and that a screen reader can find its way in:
 * the first cell heads its row, and each one after it carries the heading of its column.
 * @param html the inside of a `<table>`: its head and its body.
 */
export function labelCells(html: string): string {
  const $ = load(`<table>${html}</table>`, null, false);
  const headings = $('thead th')
    .toArray()
    .map((heading) => $(heading).text().trim());
  for (const row of $('tbody tr').toArray()) {
    const cells = $(row).children().toArray();
    for (const [column, cell] of cells.entries()) {
      if (column === 0 && $(cell).text().trim()) {
        cell.tagName = 'th';
        $(cell).attr('scope', 'row');
      }
      const heading = headings[column];
      if (column > 0 && heading && $(cell).text().trim()) $(cell).attr('data-label', heading);
    }
  }
  return $('table').html() ?? html;
}
