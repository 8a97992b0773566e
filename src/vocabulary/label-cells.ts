import { load } from 'cheerio/slim';

/**
 * Tables that can be laid out as a list on a phone, and that a screen reader can find its way in:
 * the first cell heads its row, and each one after it carries the heading of its column.
 * @param html a piece of a page, with the head and the body of each `<table>` in it.
 */
export function labelCells(html: string): string {
  const $ = load(html, null, false);
  for (const table of $('table').toArray()) {
    const headings = $(table)
      .find('thead th')
      .toArray()
      .map((heading) => $(heading).text().trim());
    for (const row of $(table).find('tbody tr').toArray()) {
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
  }
  return $.html();
}
