import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { firstTrip, weighPage } from '#tools/page-weight.ts';
import { pages } from './pages.ts';

const fileAt = (path: string) => `dist${path}${path.endsWith('/') ? 'index.html' : ''}`;
const headers = readFileSync('dist/_headers', 'utf8');

test('every page is one document, and where it has a large script one more, fetched after it', () => {
  const more = pages.filter(
    ({ $ }) =>
      $('script[type="module"]').length !== 1 ||
      $('script[src]').length > $('script[src][fetchpriority="low"]').length ||
      $('link[rel="stylesheet"], link[rel~="preload"]').length > 0,
  );
  expect(more.map(({ path }) => path)).toEqual([]);

  const large = pages.filter(({ $ }) => $('script[src]').length > 0);
  expect(large.map(({ path }) => path).toSorted()).toEqual(
    languages.flatMap((language) => [routes.finder[language], routes.search[language]]).toSorted(),
  );
  for (const { path, $ } of large) {
    expect(Object.keys(weighPage(fileAt(path)).asked)).toEqual([
      `dist${$('script[src]').attr('src')}`,
    ]);
  }
});

test('the icon stands in every page, and in files for browsers that ask', () => {
  const asking = pages.filter(
    ({ $ }) => !($('link[rel="icon"]').attr('href') ?? '').startsWith('data:image/svg+xml,'),
  );

  expect(asking.map(({ path }) => path)).toEqual([]);
  expect(globSync('dist/{favicon.ico,apple-touch-icon.png}')).toHaveLength(2);
});

describe('over the wire, with everything that it loads at once', () => {
  test('a question fits the first round trip', () => {
    const longest = globSync('dist/{vragen,en/questions}/*/index.html')
      .toSorted((a, b) => statSync(b).size - statSync(a).size)
      .slice(0, 20);
    const heavy = longest.map(weighPage).filter(({ total }) => total > firstTrip);

    expect(heavy.map(({ file, total }) => `${file}: ${total}`)).toEqual([]);
  });

  test.for([
    // The first round trip.
    ['contact', 14],
    ['worksheet', 30],
    ['search', 16],
    ['home', 10],
  ] as const)('%s weighs at most %i KB', ([name, kilobytes]) => {
    for (const language of languages) {
      const { total } = weighPage(fileAt(routes[name][language]));
      expect(total).toBeLessThanOrEqual(kilobytes * 1024);
    }
  });

  test('the policy of every answer stays below one packet', () => {
    const policy = /Content-Security-Policy.*/.exec(headers)?.[0] ?? '';

    expect(policy.length).toBeLessThanOrEqual(1460);
  });
});

test.for([
  ['styles', 'style', /style-src ([^;]*)/],
  ['scripts', 'script[type="module"]:not([src])', /script-src 'self' 'wasm-unsafe-eval' ([^;]*)/],
] as const)('the policy allows the %s that stand in pages, and no other', ([, element, rule]) => {
  const inPages = new Set(
    pages.flatMap(({ $ }) =>
      $(element)
        .toArray()
        .map((one) => `'sha256-${createHash('sha256').update($(one).text()).digest('base64')}'`),
    ),
  );
  const [, allowed = ''] = rule.exec(headers) ?? [];

  expect(allowed.split(' ').toSorted()).toEqual([...inPages].toSorted());
  expect(headers.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(headers).not.toContain('unsafe-inline');
});
