import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#src/site/language.ts';
import { isAct } from '#src/search/act.ts';
import { cataloguePath, type Catalogue } from '#src/search/card.ts';
import { makeIndex } from '#src/search/card-index.ts';
import { cardsAlone, search } from '#src/search/search.ts';

/** The ways in which people write or copy the number of an act. */
function notationsOf(act: string): string[] {
  const [first = '', second = ''] = act.split('/');
  const isYearFirst = Number(first) >= 2015 && Number(first) < 2100;
  const [year, number] = isYearFirst ? [first, second] : [second, first];
  const padded = number.padStart(4, '0');
  return [
    `${year}/${number}`,
    `${number}/${year}`,
    // A day and a month are written like a short number and a year.
    ...(number.length > 2 ? [`${number}-${year}`] : []),
    `3${year}R${padded}`,
    `0${year}R${padded}-20250224`,
    `reg/${year}/${number}`,
    `Verordening (EU) nr. ${act}`,
    `EU ${act}`,
    `https://eur-lex.europa.eu/eli/reg/${year}/${number}/oj`,
  ];
}

describe.for(languages)('in %s', (language) => {
  const text = readFileSync(`dist${cataloguePath(language)}`, 'utf8');
  const index = makeIndex(JSON.parse(text) as Catalogue);
  const acts = index.catalogue.cards.flatMap(({ references }) => Object.keys(references));

  test.for([...new Set(acts)].filter(isAct))('%s is found in every notation', async (act) => {
    const find = async (query: string) => {
      const { results } = await search(
        query,
        language,
        cardsAlone(() => Promise.resolve(index)),
      );
      return results.map(({ card }) => card.path);
    };
    const found = await find(act);

    expect(found.length).toBeGreaterThan(0);
    for (const query of notationsOf(act)) expect(await find(query), query).toEqual(found);
  });
});
