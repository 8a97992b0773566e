import { load } from 'cheerio/slim';

/** Where a text stands in a document that holds many. */
export interface Nest {
  /** Id of the text, which its own ids begin with: every one is then alone in the document. */
  id: string;
  /** How many levels its headings go down. */
  down: number;
  /** The ids of all texts of the document, by the address of their pages. */
  ids: ReadonlyMap<string, string>;
}

/** The HTML of a text as it stands in a document; links to a text of the document stay inside it. */
export function nest(html: string, { id, down, ids }: Nest): string {
  const $ = load(html, null, false);
  for (const heading of $('h2, h3, h4').toArray()) {
    heading.tagName = `h${Number(heading.tagName.slice(1)) + down}`;
  }
  for (const element of $('[id]').toArray()) {
    $(element).attr('id', `${id}-${$(element).attr('id') ?? ''}`);
  }
  for (const link of $('a[href]').toArray()) {
    const [path = '', part] = ($(link).attr('href') ?? '').split('#');
    const target = path === '' ? id : ids.get(path);
    if (target) $(link).attr('href', `#${part ? `${target}-${part}` : target}`);
  }
  return $.html();
}
