import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageAt } from './pages.ts';

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
