import { describe, expect, test } from 'vitest';
import { hiddenWords } from '#src/search/hidden-words.ts';
import { makeIndex } from '#src/search/card-index.ts';
import { nearestThemes } from '#src/search/nearest-themes.ts';
import { search, type Sources } from '#src/search/search.ts';
import { limits } from '#src/search/weights.ts';
import { card, catalogue, index } from './catalogue.ts';

const english = makeIndex({
  ...catalogue,
  language: 'en',
  synonyms: [],
  cards: [card(99, 'What are dual-use items with a catch-all clause?', { terms: ['magazine'] })],
});

/** The numbers of what is found, best first, and all else that the outcome says. */
async function find(query: string, more: Partial<Sources> = {}) {
  const outcome = await search(query, 'nl', {
    index: (language) => Promise.resolve(language === 'nl' ? index : english),
    rareWords: () => Promise.resolve(new Map([['zonnepaneel', 1]])),
    fullText: () => Promise.resolve([]),
    ...more,
  });
  return { ...outcome, numbers: outcome.results.map((result) => result.card.number) };
}

describe('finds with', () => {
  test.for([
    ['kennisveiligheid', 30],
    ['kennis veiligheid', 30],
    ['veiligheid', 30],
    ['belarusuniversiteit', 111],
    ['samenwerkenbelarus', 111],
    ['artikel 5 quindecies, lid 1', 86],
    ['vergunning voor export', 22],
    ['cdiu', 22],
    ['dual use', 99],
    ['dualuse goed', 99],
    ['wit rusland', 111],
    ['wit-russische universiteit', 54],
    ['universiteit minsk', 111],
    ['hpc moskou', 86],
    ['gezamenlijk project in belarus', 111],
    ['mag ik samenwerken met een russische collega', 54],
    ['artikel 5n', 86],
    ['art. 5 n', 86],
    ['833/2014', 86],
  ] as const)('“%s” question %i', async ([query, number]) => {
    const { numbers } = await find(query);

    expect(numbers.slice(0, 2)).toContain(number);
  });
});

test.for(['vraag 99', 'question 99', '99', '#99'])('goes straight to “%s”', async (query) => {
  expect((await find(query)).numbers[0]).toBe(99);
});

test.for([
  '765/2006',
  'Verordening 765/2006',
  'Regulation (EU) No 765/2006',
  'Verordening (EG) nr. 765/2006 van de Raad',
  'EU 765-2006',
  '2006/765',
  'reg/2006/765',
  'CELEX-nummer 32006R0765',
  '02006R0765-20250224',
  'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32006R0765',
])('gives for “%s” what the number alone gives, the page that explains it first', async (query) => {
  const { numbers, corrected } = await find(query);

  expect(corrected).toBeUndefined();
  expect(numbers[0]).toBe(0);
  expect(numbers).toEqual((await find('765/2006')).numbers);
});

test('understands an act in a longer query in any notation', async () => {
  expect((await find('supercomputer 32014R0833')).numbers).toEqual(
    (await find('supercomputer 833/2014')).numbers,
  );
});

test('asks whether a known word was meant, and searches for it', async () => {
  const typing = await find('kenisveilgheid');
  const common = await find('universiteit in belaroes');

  expect(typing).toMatchObject({ corrected: 'kennisveiligheid', numbers: [30] });
  expect(common.corrected).toBe('universiteit in Belarus');
  expect(common.numbers[0]).toBe(111);
});

test('takes a word that stands in the full text for no error', async () => {
  const fullText = () => Promise.resolve([{ id: 'nl_22', score: 3 }]);
  const { corrected, numbers } = await find('zonnepaneel', { fullText });

  expect(corrected).toBeUndefined();
  expect(numbers).toEqual([22]);
});

const refuse = () => Promise.reject(new Error('cannot be fetched'));

test('keeps what the cards answer when the full text cannot be searched, and says so', async () => {
  const outcome = await find('kennisveiligheid', { fullText: refuse });

  expect(outcome).toMatchObject({ numbers: [30], lacksFullText: true });
  expect((await find('kennisveiligheid')).lacksFullText).toBe(false);
});

test('needs neither the rare words nor the cards of the other language for an answer', async () => {
  const outcome = await find('exportvergunning zebra', {
    index: (language) => (language === 'nl' ? Promise.resolve(index) : refuse()),
    rareWords: refuse,
  });

  expect(outcome).toMatchObject({ numbers: [22], isPartial: true, lacksFullText: false });
});

test('fails when the cards of the own language cannot be fetched', async () => {
  await expect(find('kennisveiligheid', { index: refuse })).rejects.toThrow('cannot be fetched');
});

test('says when no page has everything, and gives pages with a part of it', async () => {
  const { isPartial, numbers } = await find('exportvergunning voor kennisveiligheid');

  expect(isPartial).toBe(true);
  expect(numbers).toEqual(expect.arrayContaining([22, 30]));
});

test('prefers the country that the query names', async () => {
  expect((await find('samenwerken universiteit moskou')).numbers[0]).toBe(54);
  expect((await find('samenwerken universiteit belarus')).numbers[0]).toBe(111);
});

test('begins with the page about a subject as a whole when nothing more is asked', async () => {
  const kinds = async (query: string) =>
    (await find(query)).results.map(({ card: { kind } }) => kind);

  expect((await kinds('wit-rusland'))[0]).toBe('guidance');
  expect((await kinds('universiteit in wit-rusland'))[0]).toBe('question');
});

test('leads to the overview when everything about a subject is asked', async () => {
  const first = async (query: string) => (await find(query)).results[0]?.card.kind;

  expect(await first('wat is er allemaal verboden in wit-rusland')).toBe('guidance');
  expect(await first('overzicht belarus')).toBe('guidance');
  expect(await first('allemaal over belarus')).toBe('guidance');
});

test.for(['765/2006 art 3', 'artikel 2 lid 1 van verordening 765/2006'])(
  'leads from “%s” to the page about the act, as no page is about the article',
  async (query) => {
    expect((await find(query)).numbers[0]).toBe(0);
  },
);

test('searches a pasted text for no more words than anybody asks at once', async () => {
  const searched: string[] = [];
  const fullText = (word: string) => {
    searched.push(word);
    return Promise.resolve([]);
  };
  const text = Array.from({ length: 700 }, (_, at) => `woord${at}`).join(' ');
  await find(text, { fullText, rareWords: () => Promise.resolve(new Map()) });

  expect(text.length).toBeGreaterThan(5000);
  expect(searched.length).toBeLessThanOrEqual(limits.words);
});

test('gives all results, so that those after the best can be asked for', async () => {
  const many = makeIndex({
    ...catalogue,
    cards: Array.from({ length: 47 }, (_, at) => card(at, 'Mag ik samenwerken?')),
  });

  expect((await find('samenwerken', { index: () => Promise.resolve(many) })).numbers).toHaveLength(
    47,
  );
});

test('prefers the page with a word as its term to one that only has it within a term', async () => {
  const small = makeIndex({
    ...catalogue,
    cards: [
      card(87, 'Mag een partner ons model gebruiken?', { terms: ['boete vrij trainen'] }),
      card(73, 'Kan ik vervolgd worden in Nederland?', { terms: ['boete'] }),
    ],
  });

  expect((await find('boete', { index: () => Promise.resolve(small) })).numbers).toEqual([73, 87]);
});

test('does not take a word for the beginning of others that only look like its stem', async () => {
  expect((await find('bellen')).numbers).not.toContain(31);
  expect((await find('bele')).numbers).toContain(31);
});

test('takes an abbreviation for itself, and not for the beginning of a word', async () => {
  const small = makeIndex({
    ...catalogue,
    cards: [
      card(172, 'Gelden Amerikaanse regels voor mij?', { terms: ['EAR'] }),
      card(176, 'Wat doet Earthworm?', { terms: ['Earl'] }),
    ],
  });
  const sources = { index: () => Promise.resolve(small) };

  expect((await find('EAR', sources)).numbers).toEqual([172]);
  expect((await find('earl', sources)).numbers).toEqual([176]);
});

test.for([
  ['dual use', undefined],
  ['wat is wit-rusland', 'belarus'],
  ['belaroes', 'belarus'],
  ['universiteit in belarus', undefined],
] as const)('leads from “%s” to the term %s', async ([query, id]) => {
  expect((await find(query)).term?.id).toBe(id);
});

test('lets the other language follow when it answers better, its translation first', async () => {
  const { results } = await find('catch-all clause');

  expect(results.map(({ language, card: { number } }) => [language, number])).toEqual([
    ['nl', 99],
    ['en', 99],
  ]);
});

test('asks the other language only for words that say something', async () => {
  expect((await find('mag ik een qqqxxx')).results).toEqual([]);
});

test('finds nothing for a word that is like nothing, whatever the engine makes of it', async () => {
  const fullText = () => Promise.resolve([{ id: 'nl_22', score: 3 }]);

  expect((await find('qqqxxx', { fullText })).results).toEqual([]);
});

test('offers the themes nearest to a query that found nothing', () => {
  expect(nearestThemes('kennisoverdracht', index)).toEqual(catalogue.themes);
  expect(nearestThemes('qzwx kenqqq', index)).toEqual([]);
});

test('gives the full text the words by which people look for a page', () => {
  const [, , , belarus] = catalogue.cards;

  const words = belarus ? hiddenWords(belarus, index) : [];
  expect(words).toEqual(expect.arrayContaining(['wit-rusland', 'minsk', 'gezamenlijk project']));
});
