import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { NoAnswer, request, textOf, type Fetch } from '../request.ts';

/**
 * The fingerprint of what a page says: of the text of its main element where it has one, without
 * layout. A new menu or date in the footer of a site is no new text.
 * @returns SHA-256 in hexadecimals.
 * @throws NoAnswer when the page does not answer, is no HTML, or holds no text.
 */
export async function askPage(url: string, ask: Fetch): Promise<string> {
  const response = await request(url, { ask, headers: { Accept: 'text/html' } });
  const type = response.headers.get('content-type') ?? 'zonder soort';
  const html = await textOf(response);
  if (!type.includes('html')) throw new NoAnswer(`gaf geen webpagina (${type})`);
  return fingerprint(html);
}

function fingerprint(html: string): string {
  const $ = load(html);
  $('script, style, noscript, template').remove();
  const main = $('main, [role="main"]').first();
  const text = (main.length > 0 ? main : $('body')).text().replaceAll(/\s+/g, ' ').trim();
  // Pages that are written by a script in the browser look like this; there is nothing to compare.
  if (!text) throw new NoAnswer('gaf een pagina zonder tekst');
  return createHash('sha256').update(text).digest('hex');
}
