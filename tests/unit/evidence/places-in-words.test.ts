import { expect, test } from 'vitest';
import { placesInWords } from '#src/library/places-in-words.ts';
import { translator } from '#src/words/index.ts';

const act = '833-2014';

test('articles, annexes and recitals stand in the order of their act', () => {
  const articles = ['12f', '3k', '2aa', '2', '5n', '2b', '12', '2'];
  const annexes = ['XXIII', 'IX', 'IV', 'XL', 'Va', 'V'];
  const places = [
    ...annexes.map((annex) => ({ act, annex })),
    ...articles.map((article) => ({ act, article })),
    { act, recital: '24' },
  ];

  expect(placesInWords(places, translator('nl'))).toBe(
    'artikelen 2, 2aa, 2b, 3k, 5n, 12 en 12f, bijlagen IV, V, Va, IX, XXIII en XL, overweging 24',
  );
});
