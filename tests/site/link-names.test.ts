import { expect, test } from 'vitest';
import { pageAt } from './pages.ts';

test.for(['/', '/en/', '/vragen/', '/en/questions/', '/checks/', '/en/checks/'])(
  'no two links of %s have the same name and lead to other pages',
  (path) => {
    const { $ } = pageAt(path);
    const leadsTo = new Map<string, Set<string>>();
    for (const link of $('a[href]').toArray()) {
      const [page = ''] = ($(link).attr('href') ?? '').split('#');
      const name = ($(link).attr('aria-label') ?? $(link).text()).trim();
      // A place on the same page is told apart by the list in which it stands.
      if (page) leadsTo.set(name, (leadsTo.get(name) ?? new Set()).add(page));
    }

    expect([...leadsTo].filter(([, pages]) => pages.size > 1)).toEqual([]);
  },
);

test('the glossary has a landmark for its parts, and none for every word', () => {
  const { $ } = pageAt('/begrippen/');

  expect(
    $('main :is(section, nav, aside)[aria-label], main :is(section, nav, aside)[aria-labelledby]'),
  ).toHaveLength(1);
});
