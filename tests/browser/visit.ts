import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

afterAll(async () => {
  await browser.close();
});

export interface VisitOptions extends BrowserContextOptions {
  /** Address of another site than the one of the ring. */
  site?: string;
}

/** Open a page of the site, and leave it when the visit is over. */
export async function visit<T>(
  path: string,
  see: (page: Page) => Promise<T>,
  { site = siteUrl(), ...options }: VisitOptions = {},
): Promise<T> {
  const context = await browser.newContext({ baseURL: site, ...options });
  try {
    const page = await context.newPage();
    await page.goto(path);
    return await see(page);
  } finally {
    await context.close();
  }
}

export const siteUrl = () => inject('siteUrl');
