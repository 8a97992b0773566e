import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageAt } from './pages.ts';

const packages = parse(readFileSync('content/packages.yaml', 'utf8')) as {
  number?: number;
  date: string;
}[];
const latest = packages
  .filter(({ number }) => number !== undefined)
  .toSorted((a, b) => b.date.localeCompare(a.date))[0];

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

  expect(state.text()).toContain(String(latest?.number));
  expect(state.find('time').attr('datetime')).toBe(latest?.date);
});

test.for(['/', '/en/'])('%s has one search box, in the page itself', (home) => {
  const { $ } = pageAt(home);

  expect($('[role="search"]').length).toBe(1);
  expect($('main [role="search"]').length).toBe(1);
});
