import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../tools/browser.ts';
import { serve, type LocalSite } from '../../tools/server.ts';

let browser: Browser;
let site: LocalSite;

/** Start the built site and a browser before the tests of a file, and stop both afterwards. */
export function useSite(variables: Record<string, string> = {}) {
  beforeAll(async () => {
    Object.assign(process.env, {
      MAIL_TRANSPORT: 'outbox',
      MAIL_FROM: 'formulier@loket.example',
      LOKET_MAILBOX: 'loket@loket.example',
      ...variables,
    });
    site = await serve(0);
    browser = await chromium.launch({
      executablePath: findBrowser() ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
}

/** Open a page of the site, and leave it when the visit is over. */
export async function visit<T>(
  path: string,
  see: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ baseURL: site.url, ...options });
  try {
    const page = await context.newPage();
    await page.goto(path);
    return await see(page);
  } finally {
    await context.close();
  }
}

export const siteUrl = () => site.url;
