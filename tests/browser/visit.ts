import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';

/** One connection for all files that a worker runs. */
let connection: Promise<Browser> | undefined;
const browser = () => (connection ??= chromium.connect(inject('browser')));

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
  const context = await (await browser()).newContext({ baseURL: site, ...options });
  try {
    const page = await context.newPage();
    await page.goto(path);
    return await see(page);
  } finally {
    await context.close();
  }
}

/** Choose a link with the mouse, and wait until all of the page behind it is there. */
export async function choose(link: Locator): Promise<void> {
  const page = link.page();
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  await link.click();
  await page.waitForURL((now) => now.pathname === new URL(address).pathname);
}

export const siteUrl = () => inject('siteUrl');
