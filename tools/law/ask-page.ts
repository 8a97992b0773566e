import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { bytesOf, NoAnswer, request, textOf, type Fetch } from '../request.ts';

/**
 * The fingerprint of what a page says: of the text of its main element where it has one, without
 * layout. A new menu or date in the footer of a site is no new text. Of a PDF, that of the file.
 * @returns SHA-256 in hexadecimals.
 * @throws NoAnswer when the page does not answer, is no HTML or PDF, or holds no text.
 */
export async function askPage(url: string, ask: Fetch): Promise<string> {
  const response = await request(url, { ask, headers: { Accept: 'text/html, application/pdf' } });
  const type = response.headers.get('content-type') ?? 'zonder soort';
  if (response.ok && type.includes('pdf')) return hashOf(await bytesOf(response));
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
  return hashOf(text);
}

const hashOf = (what: string | Uint8Array) => createHash('sha256').update(what).digest('hex');
