import { describe, expect, test } from 'vitest';
import { pageAt, pages } from './pages.ts';

const roots = ['/voor-wie/check/', '/en/who-can-ask/check/'];
const checkPages = pages.filter(({ path }) => roots.some((root) => path.startsWith(root)));
const outcomes = checkPages.filter(({ $ }) => $('.outcome-kind').length > 0);

test('there is a check in both languages', () => {
  expect(outcomes.length).toBeGreaterThan(40);
  expect(checkPages.length).toBeGreaterThan(outcomes.length);
});

describe.for(checkPages)('$path', ({ path, $ }) => {
  test('shows the answers so far, each with a way back', () => {
    const [, root = '', rest = ''] = /^(.*\/check\/)(.*)$/.exec(path) ?? [];
    const given = rest.split('/').filter(Boolean);
    const back = $('.answers-so-far li a')
      .toArray()
      .map((link) => $(link).attr('href'));

    expect(back).toEqual(given.map((_, n) => root + given.slice(0, n).join('/') + (n ? '/' : '')));
  });

  test('needs no script to go on', () => {
    expect($('main button, main [data-search], main form').length).toBe(0);
    expect($('main a').length).toBeGreaterThan(1);
  });
});

describe.for(outcomes)('the outcome at $path', ({ path, $ }) => {
  test('says what, why, on what authority, of what date and where it can be found again', () => {
    expect($('.lead').text()).not.toBe('');
    expect($('main .nl-data-badge').length).toBe(1);
    expect($('.accountability .sources li').length).toBeGreaterThan(0);
    expect($('.accountability time').length).toBeGreaterThanOrEqual(4);
    expect($('main').text()).toContain(`https://www.loketkennisveiligheid.nl${path}`);
  });

  test('says what to have ready, and leads on', () => {
    expect($('.ready li').length).toBeGreaterThan(0);
    const contact = path.startsWith('/en/') ? '/en/contact/' : '/contact/';
    const ways = $('main .prose a, main .form-links a, main .referral a').toArray();
    const toForm = ways.filter((way) => $(way).attr('href')?.startsWith(contact));
    expect(ways.length > 0 || $('.link-list a').length > 0).toBe(true);
    if ($('.outcome-kind--yes').length > 0) expect(toForm.length).toBeGreaterThan(0);
  });
});

test.for(['/ergens-anders/', '/en/elsewhere/'])('%s has a way to every subject', (path) => {
  const { $ } = pageAt(path);
  const subjects = $('.signpost__subject').toArray();

  expect(subjects.length).toBeGreaterThan(4);
  for (const subject of subjects) {
    const id = $(subject).attr('id') ?? '';
    expect($(`.contents a[href="#${id}"]`).length).toBe(1);
    expect($(subject).find('.referral, li a').length).toBeGreaterThan(0);
  }
  for (const card of $('.referral').toArray()) {
    expect($(card).find('dt').length).toBeGreaterThanOrEqual(3);
    expect($(card).text()).not.toMatch(/niet gevonden|not found/);
    expect($(card).find('.sources').text()).toMatch(/20\d\d/);
  }
});
