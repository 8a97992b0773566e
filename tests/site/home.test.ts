import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { CheerioAPI } from 'cheerio';
import { parse } from 'yaml';
import { languages } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { pageAt, paths } from './pages.ts';

const acts = readdirSync('content/acts').flatMap(
  (file) =>
    parse(readFileSync(path.join('content/acts', file), 'utf8')) as {
      package?: number;
      adopted?: string;
    }[],
);
const newest = Math.max(...acts.map((act) => act.package ?? 0));
const [adopted] = acts
  .filter((act) => act.package === newest)
  .map((act) => act.adopted)
  .toSorted();

test.for([
  ['/', '/vragen/'],
  ['/en/', '/en/questions/'],
] as const)('%s leads to every theme once, under a heading', ([home, list]) => {
  const { $ } = pageAt(home);
  const offered = $('.themes a')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
  const { $: all } = pageAt(list);
  const themes = all('.theme h2 a')
    .toArray()
    .map((link) => all(link).attr('href') ?? '');

  expect(themes.length).toBeGreaterThan(10);
  expect(offered.toSorted()).toEqual(themes.toSorted());
  for (const group of $('.themes').toArray()) {
    expect($(group).prevAll('h3').length).toBeGreaterThan(0);
    expect($(group).children().length).toBeGreaterThan(0);
  }
});

test.for([
  ['theme', '/vragen/thema/', '.themes a'],
  ['theme, in English,', '/en/questions/theme/', '.themes a'],
  ['kind of visitor', '/voor-wie/', '.roles a'],
  ['kind of visitor, in English,', '/en/who-can-ask/', '.roles a'],
] as const)('every %s of the home page has a page with answers', ([, below, links]) => {
  const { $ } = pageAt(below.startsWith('/en/') ? '/en/' : '/');
  const offered = $(links)
    .toArray()
    .map((link) => $(link).attr('href') ?? '');

  expect(offered.length).toBeGreaterThan(5);
  for (const path of offered) {
    expect(path.startsWith(below), path).toBe(true);
    const { $: page } = pageAt(path);
    const answers = page('.question-list a').toArray();
    expect(answers.length, path).toBeGreaterThan(0);
    for (const answer of answers) pageAt(page(answer).attr('href') ?? '');
  }
});

const hrefsIn = ($: CheerioAPI, selector: string) =>
  $(selector)
    .toArray()
    .map((link) => $(link).attr('href') ?? '');

test.for(['/', '/en/'])('all overviews of %s lead only to pages in their own language', (home) => {
  const { $ } = pageAt(home);
  const overviews = hrefsIn($, '.themes a, .roles a, .cards a, .shortcuts a, .site-nav a');

  expect(overviews.length).toBeGreaterThan(30);
  for (const overview of overviews) {
    const { $: page } = pageAt(overview);
    const ways = hrefsIn(page, 'main a').filter((href) => href.startsWith('/'));
    expect(ways.length, overview).toBeGreaterThan(0);
    for (const way of ways) {
      const { pathname } = new URL(way, 'http://x');
      expect(paths.has(pathname), `${way} on ${overview}`).toBe(true);
      if (pathname.endsWith('/')) expect(pathname.startsWith('/en/')).toBe(home === '/en/');
    }
  }
});

test.for([
  ['/', '/voor-wie/'],
  ['/en/', '/en/who-can-ask/'],
] as const)('%s and %s name every kind of visitor', ([home, who]) => {
  expect(hrefsIn(pageAt(who).$, '.roles a')).toEqual(hrefsIn(pageAt(home).$, '.roles a'));
});

test.for(['/vragen/', '/en/questions/'])('every question of %s leads back to its theme', (list) => {
  const { $ } = pageAt(list);
  for (const section of $('.theme').toArray()) {
    const theme = $(section).find('h2 a').attr('href') ?? '';
    const questions = hrefsIn($, `#${$(section).find('h2').attr('id') ?? ''} ~ .question-list a`);
    expect(questions.length, theme).toBeGreaterThan(0);
    for (const question of questions) {
      expect(hrefsIn(pageAt(question).$, '.utrecht-breadcrumb-nav a')).toContain(theme);
    }
  }
});

test.for(['/a-z/', '/en/a-z/'])('%s leads to the page of every theme', (index) => {
  const home = pageAt(index.startsWith('/en/') ? '/en/' : '/');

  expect(hrefsIn(pageAt(index).$, '.index-list a')).toEqual(
    expect.arrayContaining(hrefsIn(home.$, '.themes a')),
  );
});

test.for([
  '/sancties/',
  '/kennisveiligheid/',
  '/en/sanctions/',
  '/en/knowledge-security/',
] as const)('%s begins with what is below it', (landing) => {
  const { $ } = pageAt(landing);
  const cards = $('.cards a').toArray();

  expect(cards.length).toBeGreaterThan(4);
  for (const card of cards) expect($(card).attr('href')?.startsWith(landing)).toBe(true);
});

test.for(languages)('the home page in %s leads to each aid in one click', (language) => {
  const offered = hrefsIn(pageAt(routes.home[language]).$, 'main .cards a');

  for (const aid of ['worksheet', 'checks', 'finder'] as const) {
    expect(offered).toContain(routes[aid][language]);
  }
});

test.for(['/', '/en/'])('%s says up to which sanctions package the site holds', (home) => {
  const state = pageAt(home).$('.state');

  expect(state.text()).toContain(String(newest));
  expect(state.find('time').attr('datetime')).toBe(adopted);
});

test.for(['/', '/en/'])('%s has one search box, in the page itself', (home) => {
  const { $ } = pageAt(home);

  expect($('[role="search"]').length).toBe(1);
  expect($('main [role="search"]').length).toBe(1);
});
