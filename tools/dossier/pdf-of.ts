import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { origin } from '#src/site/origin.ts';

/**
 * A page of the built site as a PDF that a screen reader can follow (tags and bookmarks). The page is
 * opened at its public address, so that its links lead there, and answered from `dist/`: nothing is
 * asked of the network.
 * @param pages which pages to print, such as `1-3`; all when left out.
 */
export async function pdfOf(page: Page, address: string, pages?: string): Promise<Buffer> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join('dist', pathname, pathname.endsWith('/') ? 'index.html' : '');
    await (existsSync(file) ? route.fulfill({ path: file }) : route.abort());
  });
  await page.goto(origin + address, { waitUntil: 'load' });
  return page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    ...(pages && { pageRanges: pages }),
  });
}
