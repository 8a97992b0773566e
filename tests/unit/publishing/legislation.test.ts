import { expect, test } from 'vitest';
import type { ShownSource } from '#src/library/account.ts';
import { legislation } from '#src/schema-org/legislation.ts';

const versionAt = (url: string, day: string, about: Partial<ShownSource> = {}) =>
  legislation({
    title: 'Some act',
    lang: 'en',
    url,
    places: '',
    day,
    kind: 'until',
    isSecondHand: false,
    isLaw: true,
    identifier: undefined,
    adopted: '2014-07-31',
    ...about,
  }).legislationDateVersion;

test.for([
  ['a consolidated text by its own day', 'https://eur-lex.europa.eu/eli/reg/2006/765/2026-04-24'],
  ['the same in eight digits', 'https://example.org/content/CELEX-02022D0266-20260424-ENG'],
  ['all texts of an act', 'https://wetten.overheid.nl/BWBR0034955'],
])('a version is told beside an address that names %s', ([, url = '']) => {
  expect(versionAt(url, '2026-04-24')).toBe('2026-04-24');
});

test.for([
  ['another consolidated text', 'https://eur-lex.europa.eu/eli/reg/2006/765/2026-02-26'],
  ['another one in eight digits', 'https://example.org/content/CELEX-02022D0266-20250225-ENG'],
  ['a text of wetten.overheid.nl of another day', 'https://wetten.overheid.nl/BWBR1/2026-01-01'],
  ['the act as it was adopted', 'https://eur-lex.europa.eu/eli/reg/2014/833/oj'],
])('no version is told beside an address that names %s', ([, url = '']) => {
  expect(versionAt(url, '2026-04-24')).toBeUndefined();
});

test('an act that was read as it was adopted has that day as its version', () => {
  const url = 'https://eur-lex.europa.eu/eli/reg/2014/833/oj';

  expect(versionAt(url, '2014-07-31')).toBe('2014-07-31');
  expect(versionAt(url, '2014-07-31', { isSecondHand: true })).toBeUndefined();
});
