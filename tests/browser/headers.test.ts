import { expect, test } from 'vitest';
import { origin } from '#src/site/origin.ts';
import { withOtherSite } from './other-site.ts';
import { siteUrl, visit } from './visit.ts';

test('the page that somebody points at is fetched beforehand, and none with a query', async () => {
  await visit('/zoeken/', async (page) => {
    const early: string[] = [];
    page.on('request', (request) => {
      if (request.headers()['sec-purpose'] === 'prefetch')
        early.push(new URL(request.url()).pathname);
    });
    await page.evaluate(() => {
      document.querySelector('main p a')?.setAttribute('href', '/vragen/?a=b');
    });
    const [withQuery, plain] = [page.locator('main p a').first(), page.locator('main p a').nth(1)];
    await withQuery.hover();
    await page.waitForTimeout(500);
    const fetched = page.waitForRequest('**/vragen/');
    await plain.hover();
    await fetched;

    expect(early.filter((path) => path !== '/vragen/')).toEqual([]);
    expect(early).toHaveLength(1);
  });
});

test('the program in the example shows an answer on a page of another site', async () => {
  const examples = await visit('/data/', (page) => page.locator('pre').allInnerTexts());
  const script = examples.at(-1)?.replace(origin, siteUrl()) ?? '';

  await withOtherSite('', {}, (address) =>
    visit(address, async (page) => {
      await page.evaluate(`(async () => { ${script} })()`);
      const text = await page.locator('body').innerText();
      expect(text).toContain('/v/1');
      expect(text).toContain('geen juridisch advies');
      const home = page.evaluate((site) => fetch(site).then(({ status }) => status), siteUrl());
      await expect(home).rejects.toThrow('Failed to fetch');
    }),
  );
});

test('a block of data for machines breaks no rule of the policy, and is there to be read', async () => {
  const refused: string[] = [];
  const type = await visit('/privacy/', async (page) => {
    page.on('console', (message) =>
      refused.push(...(message.type() === 'error' ? [message.text()] : [])),
    );
    await page.goto('/vragen/bestaande-overeenkomst-met-een-russische-instelling/');
    const block = page.locator('script[type="application/ld+json"]');
    return (JSON.parse((await block.textContent()) ?? '') as { '@graph': { '@type': string }[] })[
      '@graph'
    ][0]?.['@type'];
  });

  expect(type).toBe('WebPage');
  expect(refused).toEqual([]);
});
