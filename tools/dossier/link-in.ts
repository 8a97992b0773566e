import { load } from 'cheerio';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';

/** A PDF beside the page from which it was made. */
interface Made {
  /** Its address on the site. */
  address: string;
  pdf: Buffer;
}

/** The place that the template of the page leaves for the link; what a run before put there goes. */
const place = /<p\b[^>]*\bdata-pdf\b[^>]*>[\s\S]*?<\/p>/;

/**
 * The page of the dossier with a link to its PDF: how many pages, how large, and of which day. The build
 * knows of no PDF, so that a page never leads to one that was not made.
 * @throws when the page has no place for it.
 */
export function linkIn(html: string, { address, pdf }: Made, language: Language): string {
  if (!place.test(html)) {
    throw new Error('The page has no place for a link (data-pdf). Run npm run build first.');
  }
  const words = translator(language)('sanctions-dossier.pdf', {
    pages: pagesIn(pdf),
    size: new Intl.NumberFormat(language, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    }).format(pdf.length / 1e6),
    date: load(html)('.dossier__title time').text().trim(),
  });
  const link = `<a class="nl-link" href="${address}" type="application/pdf">${words}</a>`;
  return html.replace(place, () => `<p class="dossier__screen" data-pdf>${link}</p>`);
}

/** How many pages a PDF of Chromium has: it writes the objects of pages without compression. */
const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
