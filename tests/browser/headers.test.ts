import { expect, test } from 'vitest';
import { origin } from '#src/site/origin.ts';
import { withOtherSite } from './other-site.ts';
import { siteUrl, visit } from './visit.ts';

test.for([
  ['a page', '/', 200, 'GET'],
  ['a page that does not exist', '/en/nowhere/', 404, 'GET'],
  ['an icon', '/favicon.svg', 200, 'GET'],
  ['the page after sending', '/contact/verzonden/', 200, 'GET'],
  ['the same without its last slash', '/en/contact/sent', 200, 'GET'],
  ['a refusal of the function', '/api/contact', 405, 'GET'],
  ['a form with mistakes', '/api/contact', 422, 'POST'],
] as const)(
  '%s comes with every header that keeps a visitor safe',
  async ([, path, status, method]) => {
    const body = method === 'POST' ? new URLSearchParams({ name: 'Noor' }) : null;
    const response = await fetch(siteUrl() + path, { method, body });

    expect(response.status).toBe(status);
    const headers = Object.fromEntries(response.headers);
    for (const [name, value] of Object.entries(securityHeaders())) {
      const sent = headers[name.toLowerCase()];
      expect(sent?.replace(/style-src [^;]+/, "style-src 'none'")).toBe(value);
    }
    const styles = styleSources(await response.text());
    expect(styles.filter((style) => !headers['content-security-policy']?.includes(style))).toEqual(
      [],
    );
  },
);

test('files that change their name with their content are kept for a year', async () => {
  const home = await (await fetch(siteUrl())).text();
  const script = /\/_astro\/[^"]+\.js/.exec(home)?.[0] ?? '';
  const response = await fetch(siteUrl() + script);

  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.for([
  ['a feed', '/wijzigingen.xml', 'application/atom+xml'],
  ['a feed of a theme', '/en/questions/theme/belarus.json', 'application/feed+json'],
  ['the calendar', '/kalender.ics', 'text/calendar; charset=utf-8'],
  [
    'what may be fetched beforehand',
    '/speculation-rules.json',
    'application/speculationrules+json',
  ],
  ['the icon that older browsers ask for', '/favicon.ico', /^image\//],
  ['the icon that phones ask for', '/apple-touch-icon.png', 'image/png'],
] as const)('%s comes with its own type', async ([, path, type]) => {
  const response = await fetch(siteUrl() + path);

  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(type);
});

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

const shared = [
  '/data/index.json',
  '/data/questions/1.json',
  '/data/questions.schema.json',
  '/data/acts.csv',
  '/llms.txt',
  '/wijzigingen.xml',
  '/en/questions/theme/belarus.json',
  '/kalender.ics',
  '/embed.js',
];

test('other sites may read data and feeds with a script, and nothing else', async () => {
  const kept = ['/', '/data/', '/en/data/', '/vragen/', '/api/contact', '/search/nl.json'];
  const allowed = async (path: string) => {
    const { headers } = await fetch(siteUrl() + path);
    return [path, headers.get('access-control-allow-origin')];
  };

  expect(await Promise.all([...shared, ...kept].map(allowed))).toEqual([
    ...shared.map((path) => [path, '*']),
    ...kept.map((path) => [path, null]),
  ]);
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
