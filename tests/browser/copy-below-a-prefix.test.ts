import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteUrl, visit } from './visit.ts';

const prefix = '/archive/2026-11-28';

/** A copy of the site as an archive keeps it: every page below a prefix, its files where they were. */
const visitCopy = (path: string, see: (page: Page) => Promise<void>) =>
  visit('/', async (page) => {
    await page.route(`**${prefix}/**`, async (route) => {
      const url = route.request().url().replace(prefix, '');
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto(siteUrl() + prefix + path);
    await see(page);
  });

test.for([
  ['/en/contact/', '100 characters left'],
  ['/contact/', 'nog 100 tekens'],
] as const)('a copy of %s counts in the language of the page', async ([path, words]) => {
  await visitCopy(path, async (page) => {
    await page.locator('#question').fill('a'.repeat(5900));

    await page.locator('[data-count]').filter({ hasText: words }).waitFor();
  });
});

test('a copy of the English search finds English answers', async () => {
  await visitCopy('/en/search/#q=horizon', async (page) => {
    const first = page.locator('[data-search-results] a').first();
    await first.waitFor();

    expect(await first.getAttribute('href')).toMatch(/^\/en\//);
  });
});
