import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { finderPath, type Catalogue } from '#src/search/card.ts';
import { makeIndex } from '#src/search/card-index.ts';
import { cardsAlone, search } from '#src/search/search.ts';
import { languages, type Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { pageAt } from './pages.ts';

/** What somebody who never saw the list would type, with the headings that are right. */
const asked = readFileSync('tests/fixtures/finder.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [language = '', , query = '', headings = ''] = line.split('\t');
    return { language, query, headings: headings.toLowerCase().split(',') };
  });

/** Gives the headings of the first three fields or things that are found. */
function finderIn(language: Language) {
  const text = readFileSync(`dist${finderPath(language)}`, 'utf8');
  const index = makeIndex(JSON.parse(text) as Catalogue);
  const sources = cardsAlone(() => Promise.resolve(index));
  const { $ } = pageAt(routes.finder[language]);
  return async (query: string): Promise<string[]> => {
    const { results } = await search(query, language, sources);
    return results.slice(0, 3).flatMap(({ card }) =>
      $(`[id="${card.id}"] strong`)
        .toArray()
        .map((heading) => $(heading).text().toLowerCase()),
    );
  };
}

describe.for(languages)('in %s', (language) => {
  const own = asked.filter((query) => query.language === language);

  test('nine in ten fields and things lead to a right heading, and none to nothing', async () => {
    const firstHeadings = finderIn(language);
    const wrong: string[] = [];
    for (const { query, headings } of own) {
      const found = await firstHeadings(query);
      expect(found, query).not.toEqual([]);
      // “9A” asks for any heading that begins so; a name of a list says no heading.
      const isRight = headings.some((heading) =>
        found.some((words) =>
          words.split(/[\s,]+/).some((word) => word.startsWith(heading.trim())),
        ),
      );
      if (!isRight) wrong.push(query);
    }

    expect(own.length).toBeGreaterThan(40);
    expect(wrong.length / own.length, wrong.join(', ')).toBeLessThanOrEqual(0.1);
  });

  test('every field and thing has a heading, its text and the day until which it was read', () => {
    const { $ } = pageAt(routes.finder[language]);
    const entries = $('[data-entry]').toArray();
    const flawed = entries.filter(
      (entry) =>
        $(entry).find('li').length === 0 ||
        $(entry)
          .find('li')
          .toArray()
          .some((line) => !/\b20\d\d\)/.test($(line).text())),
    );

    expect(entries.length).toBeGreaterThanOrEqual(210);
    expect(flawed.map((entry) => $(entry).attr('id'))).toEqual([]);
  });
});
