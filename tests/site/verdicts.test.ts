import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataFiles } from '#src/schemas/open-data/data-files.ts';
import { verdicts } from '#src/schemas/question.ts';
import { cataloguePath, type Catalogue } from '#src/search/card.ts';
import { languages } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { pageAt } from './pages.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist${path}`, 'utf8'));
const { questions } = dataFiles.questions.parse(read('/data/questions.json'));

test.for(languages)(
  'the verdict of an answer in %s is the same on its page, in search and in the open data',
  (language) => {
    const { cards } = read(cataloguePath(language)) as Catalogue;
    const t = translator(language);
    for (const { number, verdict, withdrawn, [language]: text } of questions) {
      if (withdrawn) continue;
      const path = new URL(text.url).pathname;
      const tail = text.condition ? `: ${text.condition}` : '';
      const expected = verdict ? `${t(`verdict.${verdict}`)}${tail}` : '';

      const { $ } = pageAt(path);
      const card = cards.find((found) => found.number === number);
      expect($('.answer .verdict').text(), path).toBe(expected);
      expect(card?.verdict?.label ?? '', path).toBe(expected);
    }
  },
);

test.for(languages)('search in %s shows the sign of every verdict', (language) => {
  const { $ } = pageAt(language === 'nl' ? '/zoeken/' : '/en/search/');
  for (const verdict of verdicts) {
    expect($('style').text()).toMatch(new RegExp(`\\.verdict-${verdict}\\b[^}]*--sign:`));
  }
});

test.for([
  ['Russia', '/sancties/rusland/'],
  ['Belarus', '/sancties/belarus/'],
  ['the occupied areas', '/sancties/bezette-gebieden/'],
  ['Russia, in English', '/en/sanctions/russia/'],
  ['Belarus, in English', '/en/sanctions/belarus/'],
  ['the occupied areas, in English', '/en/sanctions/occupied-areas/'],
] as const)('every row of the table on %s leads to a question', ([, path]) => {
  const { $ } = pageAt(path);
  const rows = $('table').first().find('tbody tr').toArray();
  const without = rows.filter(
    (row) => $(row).find('a[href^="/vragen/"], a[href^="/en/questions/"]').length === 0,
  );

  expect(rows.length).toBeGreaterThan(3);
  expect(without.map((row) => $(row).children().first().text())).toEqual([]);
});
