import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deskOf } from '#src/desk/desk.ts';
import { readContent } from '#src/editor/read.ts';
import { languages } from '#src/site/language.ts';
import { overviewPath } from '#src/site/open-data.ts';
import { routes } from '#src/site/routes.ts';
import { pageAt, pages } from './pages.ts';

const desk = deskOf(readContent('content').files);

test.for(languages)('editors find in %s what is to be checked first, by day', (language) => {
  const { $ } = pageAt(routes.editors[language]);
  const rows = $('#reviews ~ table tbody tr')
    .toArray()
    .map((row) => [$(row).find('a').attr('href'), $(row).find('time').attr('datetime')]);

  expect(rows.length).toBe(40);
  expect(rows).toEqual(
    desk.reviews.slice(0, 40).map(({ path, reviewBy }) => [path[language], reviewBy]),
  );
});

test.for(languages)('the page for editors in %s leaves today to the reader', (language) => {
  const { $ } = pageAt(routes.editors[language]);
  const late = $('#reviews ~ table [data-review-by]');

  expect(late.length).toBe(40);
  expect(late.filter('[hidden]').length).toBe(40);
  expect($('main').text()).toContain('npm run report');
});

test.for(languages)('editors find in %s each act that moved the law, and its texts', (language) => {
  const { $ } = pageAt(routes.editors[language]);
  for (const [id, acts] of [
    ['changed', desk.changed],
    ['not-read', desk.notRead],
  ] as const) {
    const section = $(`section[aria-labelledby="${id}"]`);
    const hrefs = (where: string) =>
      section
        .find(where)
        .toArray()
        .map((link) => $(link).attr('href'));

    expect(hrefs('h3 a')).toEqual(acts.map(({ act }) => act.url));
    expect(hrefs('li a')).toEqual(
      acts.flatMap(({ texts }) =>
        texts.filter(({ kind }) => kind !== 'finder').map(({ path }) => path[language]),
      ),
    );
  }
});

test.for(languages)('the answers that editors count in %s are those of the site', (language) => {
  const { $ } = pageAt(routes.editors[language]);
  const totals = $('#counts ~ table tbody tr')
    .toArray()
    .map((row) => Number($(row).find('td').last().text()));
  const cards = JSON.parse(readFileSync(`dist/search/${language}.json`, 'utf8')) as {
    cards: { number?: number }[];
  };

  expect(totals).toEqual(desk.counts.map(({ total }) => total));
  expect(totals.reduce((sum, total) => sum + total, 0)).toBe(
    cards.cards.filter(({ number }) => number).length,
  );
});

test.for(languages)('only editors who know the address in %s come to their page', (language) => {
  const path = routes.editors[language];
  const leading = pages.filter(
    ({ path: own, $ }) =>
      !Object.values(routes.editors).some((desk) => desk === own) &&
      $(`a[href="${path}"]`).length > 0,
  );

  expect(pageAt(path).$('meta[name="robots"]').attr('content')).toBe('noindex');
  expect(leading.map(({ path: own }) => own)).toEqual([]);
  for (const file of [
    'sitemap-0.xml',
    overviewPath[language].slice(1),
    `search/${language}.json`,
  ]) {
    expect(readFileSync(`dist/${file}`, 'utf8'), file).not.toMatch(new RegExp(`${path}["<)\\s]`));
  }
});
