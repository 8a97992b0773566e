import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';

/**
 * A page of the built site as a PDF that a screen reader can follow (tags and bookmarks). The page is
 * opened at the address for which it was built, so that its links lead there, and answered from `dist/`: nothing is
 * asked of the network.
 * @param pages which pages to print, such as `1-3`; all when left out.
 */
export async function pdfOf(page: Page, address: string, pages?: string): Promise<Buffer> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join('dist', pathname, pathname.endsWith('/') ? 'index.html' : '');
    await (existsSync(file) ? route.fulfill({ path: file }) : route.abort());
  });
  const html = readFileSync(path.join('dist', address, 'index.html'), 'utf8');
  const own = load(html)('link[rel=canonical]').attr('href') ?? '';
  await page.goto(own, { waitUntil: 'load' });
  return page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    ...(pages && { pageRanges: pages }),
  });
}
