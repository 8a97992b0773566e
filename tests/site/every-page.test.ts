import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromFragment } from '#src/contact-form/carry.ts';
import { pageAt, pages, paths, type BuiltPage } from './pages.ts';

const permanent = new Set(
  readFileSync('dist/_redirects', 'utf8')
    .trim()
    .split('\n')
    .map((rule) => rule.split(' ')[0] ?? ''),
);

test('there is a built site to check', () => {
  expect(pages.length).toBeGreaterThan(80);
  expect(permanent.size).toBeGreaterThan(40);
});

test('no two pages share a title', () => {
  const titles = pages.map(({ $ }) => $('title').first().text());

  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

/** A fragment is the id of a part of the page, or what its form is filled in with. */
function leadsSomewhere({ $ }: BuiltPage, fragment: string): boolean {
  if (!fragment.includes('=')) return $(`[id="${decodeURIComponent(fragment)}"]`).length > 0;
  const carried = fromFragment(fragment);
  if (!carried?.from || !paths.has(carried.from)) return false;
  return Object.entries(carried.values).every(
    ([name, value]) =>
      $(`textarea[name="${name}"]`).length === 1 ||
      $(`select[name="${name}"] option[value="${value ?? ''}"]`).length === 1,
  );
}

describe.for(pages)('$path', ({ path, html, $ }) => {
  test('has one main heading, a title, a description and its language', () => {
    expect($('h1')).toHaveLength(1);
    expect($('title').text()).not.toBe('');
    expect($('meta[name="description"]').attr('content')).not.toBe('');
    expect($('html').attr('lang')).toBe(path.startsWith('/en/') ? 'en' : 'nl');
  });

  test('has no class that no style sheet could name', () => {
    const classes = $('[class]')
      .toArray()
      .flatMap((element) => ($(element).attr('class') ?? '').split(/\s+/));

    expect(classes.filter((name) => !/^-?[a-z_][\w-]*$/i.test(name))).toEqual([]);
  });

  test('links only to pages and fragments that exist', () => {
    const links = $('a[href]')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '', `http://x${path}`))
      .filter(({ host }) => host === 'x');
    const dead = links.filter(({ pathname, hash }) => {
      if (permanent.has(pathname)) return false;
      if (!paths.has(pathname)) return true;
      return hash !== '' && !leadsSomewhere(pageAt(pathname), hash.slice(1));
    });

    expect(links.length).toBeGreaterThan(5);
    expect(dead.map(String)).toEqual([]);
  });

  test('carries no style or script that the policy forbids', () => {
    expect($('[style]').length).toBe(0);
    // A block of data is no script: the policy leaves it alone, and browsers do not run it.
    expect($('script:not([type="module"], [type="application/ld+json"])').length).toBe(0);
    expect(html).not.toMatch(/\son\w+=/);
    const foreign = $('script[src], img[src]')
      .toArray()
      .map((element) => $(element).attr('src') ?? '')
      .filter((address) => !/^(?:\/|data:image\/)/.test(address));
    expect(foreign).toEqual([]);
  });
});

describe('every listed page', () => {
  const listed = pages.filter(({ $ }) => $('link[rel="canonical"]').length > 0);

  test.for(listed)('$path leads to itself in the other language', ({ path, $ }) => {
    const other = $('.site-header__language').attr('href') ?? '';
    const back = pageAt(other).$('.site-header__language').attr('href');

    expect(back).toBe(path);
    expect($('link[hreflang]').length).toBe(2);
  });
});

test.for(pages.filter(({ path }) => /^\/(?:en\/questions|vragen)\/[^/]+\/$/.test(path)))(
  '$path shows its number, its answer, its sources and its dates',
  ({ $ }) => {
    expect($('.kicker').text()).toMatch(/(?:Vraag|Question) \d+/);
    expect($('.answer p').text().split(/\s+/).length).toBeLessThanOrEqual(75);
    expect($('.sources li').length).toBeGreaterThan(0);
    expect($('.sources li').text()).toMatch(/\d{1,2} \p{L}+ 20\d\d/u);
    expect($('.accountability time').length).toBeGreaterThanOrEqual(3);
  },
);

test('the pages on Russia and Belarus say that the loket is country-neutral', () => {
  const russia = pageAt('/sancties/rusland/');
  const belarus = pageAt('/en/sanctions/belarus/');

  expect(russia.$('.country-neutral').text()).toContain('landneutraal');
  expect(belarus.$('.country-neutral').text()).toContain('country-neutral');
});

test('the open data give every question with a source and a date, in both languages', () => {
  const data = JSON.parse(readFileSync('dist/data/questions.json', 'utf8')) as {
    questions: {
      sources: { url: string; date: string }[];
      nl: { url: string };
      en: { url: string };
    }[];
  };

  // Each question has a permanent address and one of its present version, in both languages.
  expect(data.questions.length).toBe(permanent.size / 4);
  for (const { sources, nl, en } of data.questions) {
    expect(sources[0]?.url).toMatch(/^https:/);
    expect(paths.has(new URL(nl.url).pathname)).toBe(true);
    expect(paths.has(new URL(en.url).pathname)).toBe(true);
  }
});

test('the sitemap names every listed page with its translation', () => {
  const map = readFileSync('dist/sitemap-0.xml', 'utf8');
  const listed = pages.filter(({ $ }) => $('link[rel="canonical"]').length > 0);

  for (const { $ } of listed) {
    expect(map).toContain(`<loc>${$('link[rel="canonical"]').attr('href') ?? ''}</loc>`);
  }
  expect(map.match(/hreflang="en"/g)?.length).toBe(listed.length);
});
