import { describe, expect, test } from 'vitest';
import { partsOf } from '#src/search/compound.ts';
import { correct } from '#src/search/correct.ts';
import { distance } from '#src/search/distance.ts';
import { stem } from '#src/search/stem.ts';
import { wholesOf, wordsOf } from '#src/search/words.ts';

test.for([
  ['Beïnvloeding bij het MBO', ['beinvloeding', 'bij', 'het', 'mbo']],
  ['co-auteur', ['co', 'auteur']],
  ['art. 5 l van verordening 833/2014', ['artikel', '5l', 'van', 'verordening', '833/2014']],
  ['artikel 5 terdecies, lid 1', ['artikel', '5l']],
  ['artcle 5l', ['artikel', '5l']],
  ['Article 5l(1)(a) and 12 octies', ['artikel', '5l', 'and', '12g']],
  ['art. 5 bis ter', ['artikel', '5ab']],
  ['10 ter zake', ['10', 'ter', 'zake']],
  ['K.N.A.W. en a.i.v.d.', ['knaw', 'en', 'aivd']],
  ['Weißrussland', ['weissrussland']],
  ['Article 5 applies', ['artikel', '5', 'applies']],
  ['100.000 euro', ['100000', 'euro']],
  ["Russia's collega’s", ['russia', 'collega']],
] as const)('reads “%s” as the words that are compared', ([text, words]) => {
  expect(wordsOf(text)).toEqual(words);
});

test('knows a word with a hyphen also as one word', () => {
  expect(wholesOf('een co-auteur uit Wit-Rusland')).toEqual(['coauteur', 'witrusland']);
});

describe.for([
  ['nl', 'samenwerken', ['samenwerking', 'samenwerkingen', 'samenwerkt']],
  ['nl', 'publiceren', ['publicatie', 'publicaties', 'publiceert', 'gepubliceerd']],
  ['nl', 'sanctie', ['sancties']],
  ['nl', 'buitenland', ['buitenlandse']],
  ['nl', 'reis', ['reizen']],
  ['nl', 'wet', ['wetten']],
  ['en', 'sanction', ['sanctions', 'sanctioned']],
  ['en', 'cooperate', ['cooperation', 'cooperating']],
  ['en', 'licence', ['license', 'licences']],
  ['en', 'university', ['universities']],
] as const)('in %s “%s”', ([language, word, forms]) => {
  test.for(forms)('is found by “%s”', (form) => {
    expect(stem(form, language)).toBe(stem(word, language));
  });
});

test.for([
  ['kennisveiligheid', ['kennis', 'veiligheid']],
  ['exportvergunning', ['export', 'vergunning']],
  ['onderzoeksveiligheid', ['onderzoek', 'veiligheid']],
  ['veiligheid', []],
] as const)('takes “%s” apart into words of the site', ([word, parts]) => {
  const words = new Set(['kennis', 'veiligheid', 'export', 'vergunning', 'onderzoek']);

  expect(partsOf(word, (part) => words.has(part))).toEqual(parts);
});

test.for([
  ['kennis', 'kennis', 0],
  ['kenis', 'kennis', 1],
  ['knenis', 'kennis', 1],
  ['sancites', 'sancties', 1],
  ['visum', 'vissen', 3],
] as const)('counts the typing errors between “%s” and “%s”', ([a, b, errors]) => {
  expect(distance(a, b, 2)).toBe(errors);
});

describe('a word that is not known', () => {
  const known = new Map([
    ['sancties', 30],
    ['kennisveiligheid', 40],
    ['rekening', 2],
    ['visum', 4],
  ]);

  test.for([
    ['sansties', 'sancties'],
    ['kenisveilgheid', 'kennisveiligheid'],
    ['vsium', 'visum'],
    ['sankties', 'sancties'],
    ['kennisvyligheit', 'kennisveiligheid'],
    ['ssancties', 'sancties'],
    ['ancties', 'sancties'],
    ['tekening', undefined],
    ['nwo', undefined],
    ['833/2015', undefined],
  ])('“%s” is taken for “%s”', ([word = '', meant]) => {
    expect(correct(word, known)).toBe(meant);
  });
});
