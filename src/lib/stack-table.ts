import { load } from 'cheerio/slim';

/** Two columns fit on the narrowest screen; a table with more becomes a list there. */
const mostColumns = 2;

/**
 * A table that can be laid out as a list on a phone: each cell after the first carries the heading
 * of its column. A table of two columns stays as it is.
 * @param html the inside of a `<table>`: its head and its body.
 */
export function stackTable(html: string): { html: string; stacks: boolean } {
  const $ = load(`<table>${html}</table>`, null, false);
  const headings = $('thead th')
    .toArray()
    .map((heading) => $(heading).text().trim());
  if (headings.length <= mostColumns) return { html, stacks: false };

  $('tbody tr').each((_, row) => {
    $(row)
      .children()
      .slice(1)
      .each((index, cell) => {
        const label = headings[index + 1];
        if (label && $(cell).text().trim()) $(cell).attr('data-label', label);
      });
  });
  return { html: $('table').html() ?? html, stacks: true };
}
