import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteUrl, useSite, visit } from './visit.ts';

useSite();

const settle = (page: Page) => page.waitForSelector('[data-search-ready]', { state: 'attached' });

test('finds an answer from the header, with the query in the address and the count announced', async () => {
  await visit('/', async (page) => {
    await page.getByRole('searchbox').fill('russische universiteit');
    await page.keyboard.press('Enter');
    await settle(page);

    expect(new URL(page.url()).searchParams.get('q')).toBe('russische universiteit');
    expect(await page.locator('[data-search-status]').textContent()).toMatch(/resulta/);
    const first = page.locator('[data-search-results] a').first();
    expect(await first.getAttribute('href')).toContain('russische-universiteit');
  });
});

test.for([
  ['/zoeken/?q=wit-rusland', 'belarus'],
  ['/zoeken/?q=bindend', 'bindend'],
  ['/en/search/?q=co-author', 'publish'],
  ['/en/search/?q=horizon', 'horizon'],
])('finds with %s what people call otherwise', async ([path = '', expected = '']) => {
  await visit(path, async (page) => {
    await settle(page);
    const found = await page
      .locator('[data-search-results] a')
      .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));

    expect(found.join(' ')).toContain(expected);
  });
});

test('falls back to some of the words, and says so', async () => {
  await visit(
    '/zoeken/?q=mag+ik+volgende+week+een+supercomputer+in+Minsk+gebruiken',
    async (page) => {
      await settle(page);

      expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
      expect(await page.locator('[data-search-status]').textContent()).toContain(
        'deel van uw woorden',
      );
    },
  );
});

test('says that nothing was found, and goes back to the earlier search', async () => {
  await visit('/zoeken/?q=belarus', async (page) => {
    await settle(page);
    await page.locator('#page-search').fill('qqqqxxxx');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('[data-search-status]')?.textContent.includes('Niets gevonden'),
    );
    await page.goBack();
    await page.waitForSelector('[data-search-results] a');

    expect(await page.locator('#page-search').inputValue()).toBe('belarus');
  });
});

test('sends the query to no server', async () => {
  await visit('/zoeken/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#page-search').fill('geheimzinnig');
    await page.keyboard.press('Enter');
    await settle(page);

    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(siteUrl()) || url.includes('geheim'))).toEqual([]);
  });
});

test('leads to the list from A to Z without JavaScript', async () => {
  await visit(
    '/zoeken/?q=belarus',
    async (page) => {
      expect(await page.locator('main').textContent()).toContain(
        'Zoeken werkt alleen met JavaScript',
      );
      await page.getByRole('link', { name: 'Lijst van A tot Z' }).click();
      expect(page.url()).toContain('/a-z/');
    },
    { javaScriptEnabled: false },
  );
});
