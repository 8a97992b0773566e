import type { Browser, Page } from 'playwright-core';
import { routes } from '../../src/lib/routes.ts';
import { serve } from '../../tools/server.ts';
import { names } from './pages.ts';
import type { Searcher } from './judge.ts';

/** Search as a visitor does: on the page with results, in a browser. */
export async function searchSite(browser: Browser): Promise<Searcher> {
  const site = await serve(0);
  const context = await browser.newContext({ baseURL: site.url });
  const pages: Record<string, Page> = {};
  for (const language of ['nl', 'en'] as const) {
    const page = await context.newPage();
    await page.goto(routes.search[language]);
    pages[language] = page;
  }
  return async (query, language) => {
    const page = pages[language];
    if (!page) throw new Error(`No page for ${language}`);
    return searchOn(page, query);
  };
}

/** Type a query on a page with results and read what was found, when the results stand. */
export async function searchOn(page: Page, query: string): Promise<string[]> {
  await page.fill('#page-search', query);
  await page.press('#page-search', 'Enter');
  await page.waitForSelector('[data-search-ready]', { state: 'attached' });
  const paths = await page
    .locator('[data-search-results] a[href]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  return paths.map((path) => names.get(path) ?? path);
}
