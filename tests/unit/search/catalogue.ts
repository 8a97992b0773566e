import type { Card, Catalogue } from '#src/search/card.ts';
import { makeIndex } from '#src/search/card-index.ts';

const blank = { kind: 'question', answer: '', terms: [], references: {} } as const;

/** A card with what a test is about, and nothing else. */
export const card = (number: number, title: string, more: Partial<Card> = {}): Card => ({
  ...blank,
  terms: [],

  id: `question-${number}`,
  number,
  path: `/vragen/${number}/`,
  title,
  hit: `nl_${number}`,
  ...more,
});

/** A small site about knowledge security. */
export const catalogue: Catalogue = {
  language: 'nl',
  cards: [
    card(30, 'Wat is kennisveiligheid?', { theme: 'basics' }),
    card(22, 'Waar vraag ik een exportvergunning aan?', { terms: ['CDIU', 'uitvoer'] }),
    card(54, 'Mag ik samenwerken met een Russische universiteit?', { countries: ['russia'] }),
    card(111, 'Mag ik samenwerken met een universiteit in Belarus?', { countries: ['belarus'] }),
    card(99, 'Wat zijn dual-use-goederen?', {
      answer: 'Goederen voor civiel en militair gebruik.',
    }),
    card(86, 'Mag een partner in Rusland onze supercomputer gebruiken?', {
      countries: ['russia'],
      references: { '5n': 4, '833/2014': 1 },
    }),
    card(8, 'Over welke landen mag ik een vraag stellen?'),
    card(31, 'Welk beleid heeft de overheid?'),
    {
      ...card(0, 'Belarus: sancties en samenwerking', {
        countries: ['belarus'],
        terms: ['765/2006'],
      }),
      kind: 'guidance',
    },
  ],
  themes: [{ id: 'basics', title: 'De basis', path: '/vragen/#basis' }],
  overview: ['overzicht', 'allemaal', 'verboden'],
  countries: { russia: 'Rusland', belarus: 'Belarus' },
  synonyms: [
    {
      names: ['Belarus', 'wit-rusland', 'minsk'],
      misspellings: ['belaroes'],
      term: { id: 'belarus', name: 'Belarus' },
    },
    { names: ['Rusland', 'russisch', 'moskou'], term: { id: 'russia', name: 'Rusland' } },
    { names: ['rekenkracht', 'supercomputer', 'HPC'], term: { id: 'hpc', name: 'rekenkracht' } },
    { names: ['samenwerken', 'gezamenlijk project'] },
  ],
};

export const index = makeIndex(catalogue);
