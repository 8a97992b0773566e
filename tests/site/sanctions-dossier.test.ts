import { existsSync, readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataFiles } from '#src/schemas/open-data/data-files.ts';
import { languages, type Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { pageAt } from './pages.ts';

const { questions } = dataFiles.questions.parse(
  JSON.parse(readFileSync('dist/data/questions.json', 'utf8')),
);
const themes = parse(readFileSync('content/themes.yaml', 'utf8')) as {
  id: string;
  sanctions?: boolean;
}[];
const expected = themes
  .filter(({ sanctions }) => sanctions)
  .flatMap(({ id }) => questions.filter(({ theme, withdrawn }) => theme === id && !withdrawn));

/** The links of a part of a page. */
const hrefsOf = ($: CheerioAPI, links: ReturnType<CheerioAPI>) =>
  links.toArray().map((link) => $(link).attr('href') ?? '');

const dossier = (language: Language) => pageAt(routes['sanctions-dossier'][language]).$;

test.for(languages)(
  'the dossier in %s holds every standing answer on sanctions once, by theme',
  (language) => {
    const $ = dossier(language);
    const titles = $('.chapter > h3').toArray();

    expect(titles.map((title) => $(title).text().trim())).toEqual(
      expected.map(({ number, ...record }) => `${number}. ${record[language].question}`),
    );
    expect(titles.map(({ attribs }) => attribs['id'])).toEqual(
      expected.map(({ number }) => `v${number}`),
    );
    expect($('.dossier__contents ul a').length).toBe(expected.length);
  },
);

test.for(languages)('each answer in %s accounts for itself', (language) => {
  const $ = dossier(language);
  const t = translator(language);
  const all = new Set(hrefsOf($, $('.dossier__sources a')));
  const parts = new Map(
    $('.chapter > h3')
      .toArray()
      .map((title) => [title.attribs['id'], $(title).parent()]),
  );
  for (const record of expected) {
    const part = parts.get(`v${record.number}`);
    const text = part?.text();
    const own = part && hrefsOf($, part.find('.sources a'));
    expect(text, String(record.number)).toContain(record[language].answer);
    expect(text, String(record.number)).toContain(t(`basis.${record.basis}.text`));
    expect(text, String(record.number)).toContain(
      `${t('kind.question', { n: record.number })}, ${t('twin.name', { kind: '', version: record.version }).slice(2)}`,
    );
    for (const { url } of record.sources) {
      expect(own?.filter((href) => href === url)).toEqual([url]);
      expect(all).toContain(url);
    }
  }
});

test.for(languages)('no two parts of the dossier in %s have the same id', (language) => {
  const $ = dossier(language);
  const ids = $('[id]')
    .toArray()
    .map(({ attribs }) => attribs['id'] ?? '');

  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.for(languages)('a link to an answer of the dossier in %s stays inside it', (language) => {
  const $ = dossier(language);
  const inside = new Set(expected.map((record) => new URL(record[language].url).pathname));
  const links = hrefsOf($, $('.chapter .prose a[href]'));

  expect(links.filter((href) => inside.has(href.split('#')[0] ?? ''))).toEqual([]);
  expect(links.filter((href) => href.startsWith('#v')).length).toBeGreaterThan(50);
});

test.for(languages)('the headings of the dossier in %s go down one level at a time', (language) => {
  const $ = dossier(language);
  const levels = $('main :is(h1, h2, h3, h4, h5, h6)')
    .toArray()
    .map(({ tagName }) => Number(tagName.slice(1)));

  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test.for(languages)(
  'the dossier in %s is dated by its content, on every printed page',
  (language) => {
    const $ = dossier(language);
    const days = expected.map(({ checked }) => checked).toSorted();
    const date = $('.dossier__title time');

    expect((date.attr('datetime') ?? '') >= (days.at(-1) ?? '')).toBe(true);
    expect($('style').text()).toMatch(new RegExp(`@bottom-left ?{[^}]*${date.text().trim()}`));
  },
);

test.for(languages)('the dossier in %s promises a PDF only where one was made', (language) => {
  const $ = dossier(language);
  const file = `${routes['sanctions-dossier'][language].slice(0, -1)}.pdf`;
  const links = $('[data-pdf] a').toArray();

  expect($('[data-pdf]')).toHaveLength(1);
  expect(links.map((link) => $(link).attr('href'))).toEqual(
    existsSync(`dist${file}`) ? [file] : [],
  );
  expect($('main').text()).toContain(translator(language)('sanctions-dossier.print.text'));
});

test('the landing of the sanctions, the packages and search lead to the dossier', () => {
  for (const language of languages) {
    const address = routes['sanctions-dossier'][language];
    for (const name of ['sanctions', 'packages'] as const) {
      expect(pageAt(routes[name][language]).$(`main a[href="${address}"]`).length).toBeGreaterThan(
        0,
      );
    }
    expect(readFileSync(`dist/search/${language}.json`, 'utf8')).toContain(`"${address}"`);
    expect(readFileSync('dist/sitemap-0.xml', 'utf8')).toContain(address);
  }
});
