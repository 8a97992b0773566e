import { expect, test } from 'vitest';
import { languageOf } from '#src/site/language.ts';
import { firstLetter } from '#src/site/letters.ts';

test.for([
  ['/', 'nl'],
  ['/en', 'en'],
  ['/en/questions/x/', 'en'],
  ['/enquete/', 'nl'],
])('reads the language of %s from the address', ([pathname = '', language]) => {
  expect(languageOf({ pathname })).toBe(language);
});

test.for([
  ['Élan', 'E'],
  ['export', 'E'],
  ['5l', '#'],
])('puts %s in the index under %s', ([label = '', letter]) => {
  expect(firstLetter(label)).toBe(letter);
});
