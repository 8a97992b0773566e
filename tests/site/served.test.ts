import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { securityHeaders } from '#src/site/headers.ts';
import { inlineIn, sourcesOf } from '#src/site/inline.ts';
import { hosts, useHosts } from './served.ts';

const urlOf = useHosts();

const shared = [
  '/data/index.json',
  '/data/questions/1.json',
  '/data/questions.schema.json',
  '/data/acts.csv',
  '/llms.txt',
  '/llms.nl.txt',
  '/wijzigingen.xml',
  '/en/questions/theme/belarus.json',
  '/kalender.ics',
  '/embed.js',
];

describe.for(hosts)('served by %s', (host) => {
  const url = () => urlOf(host);
  const statusOf = async (address: string) => (await fetch(url() + address)).status;

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
      const response = await fetch(url() + path, { method, body });

      expect(response.status).toBe(status);
      const headers = Object.fromEntries(response.headers);
      for (const [name, value] of Object.entries(securityHeaders())) {
        const sent = headers[name.toLowerCase()];
        expect(
          sent?.replaceAll(/ 'sha256-[^']+'/g, '').replace('style-src;', "style-src 'none';"),
        ).toBe(value);
      }
      const { styles, scripts } = sourcesOf(inlineIn(await response.text()));
      const policy = headers['content-security-policy'];
      expect([...styles, ...scripts].filter((source) => !policy?.includes(source))).toEqual([]);
    },
  );

  test('files that change their name with their content are kept for a year', async () => {
    const home = await (await fetch(url())).text();
    const script = /\/_astro\/[^"]+\.js/.exec(home)?.[0] ?? '';
    const response = await fetch(url() + script);

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
    const response = await fetch(url() + path);

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(type);
  });

  test('other sites may read data and feeds with a script, and nothing else', async () => {
    const kept = ['/', '/data/', '/en/data/', '/vragen/', '/api/contact', '/search/nl.json'];
    const allowed = async (path: string) => {
      const { headers } = await fetch(url() + path);
      return [path, headers.get('access-control-allow-origin')];
    };

    expect(await Promise.all([...shared, ...kept].map(allowed))).toEqual([
      ...shared.map((path) => [path, '*']),
      ...kept.map((path) => [path, null]),
    ]);
  });

  test('85 pages that are asked for at the same time are all there', async () => {
    const addresses = globSync('dist/**/index.html')
      .map((file) => file.replaceAll('\\', '/').slice('dist'.length, -'index.html'.length))
      .slice(0, 85);

    const statuses = await Promise.all(addresses.map(statusOf));

    expect(statuses).toEqual(Array.from({ length: 85 }, () => 200));
  });

  test.for([
    ['/%E0%A4%A', 400],
    ['/en/%E0%A4%A', 400],
    ['/en/a%00b', 400],
    ['//nowhere/', 404],
    ['//', 200],
  ] as const)(
    '%s is answered with %i, and the next visitor is served',
    async ([address, status]) => {
      expect(await statusOf(address)).toBe(status);
      expect(await statusOf('/')).toBe(200);
    },
  );

  test.for([
    ['/v/1', '/vragen/wat-is-het-loket-kennisveiligheid/'],
    ['/en/v/1', '/en/questions/what-is-the-contact-point/'],
  ] as const)('the permanent address %s leads to the answer', async ([permanent, page]) => {
    const response = await fetch(url() + permanent, { redirect: 'manual' });

    expect(response.status).toBe(302);
    expect(new URL(response.headers.get('location') ?? '', url()).pathname).toBe(page);
  });
});
