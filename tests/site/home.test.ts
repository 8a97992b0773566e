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
  const themes = all('.contents a')
    .toArray()
    .map((link) => list + (all(link).attr('href') ?? ''));

  expect(themes.length).toBeGreaterThan(10);
  expect(offered.toSorted()).toEqual(themes.toSorted());
  for (const group of $('.themes').toArray()) {
    expect($(group).prevAll('h3').length).toBeGreaterThan(0);
    expect($(group).children().length).toBeGreaterThan(0);
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
