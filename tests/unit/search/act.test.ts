import { describe, expect, test } from 'vitest';
import { writeActs } from '#src/search/act.ts';
import { wordsOf } from '#src/search/words.ts';

describe('reads an act of before 2015 by number and year from', () => {
  test.for([
    '833/2014',
    '2014/833',
    '833 / 2014',
    '833-2014',
    '2014-833',
    '32014R0833',
    '32014r0833',
    'CELEX:32014R0833',
    'CELEX 32014R0833',
    'CELEX-nummer 32014R0833',
    '02014R0833-20250224',
    '32014R0833R(01)',
    'reg/2014/833',
    'eli/reg/2014/833/oj',
    'http://data.europa.eu/eli/reg/2014/833/2025-02-24/nld',
    'https://eur-lex.europa.eu/eli/reg/2014/833/oj',
    'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32014R0833',
    'https://eur-lex.europa.eu/legal-content/EN/TXT/PDF/?uri=CELEX%3A02014R0833-20250224&qid=1',
  ])('%s', (text) => {
    expect(wordsOf(text).filter((word) => !/^(?:celex|nummer)$/.test(word))).toEqual(['833/2014']);
  });
});

describe('reads an act since 2015 by year and number from', () => {
  test.for([
    '2025/395',
    '395/2025',
    '2025-395',
    '32025R0395',
    'reg_impl/2025/395/oj',
    'OJ:L_202500395',
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:L_202500395',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual(['2025/395']);
  });
});

test.for([
  ['(EU) nr. 833/2014', ['eu', 'nr', '833/2014']],
  ['EU833/2014', ['eu', '833/2014']],
  ['Besluit 2014/512/GBVB', ['besluit', '512/2014', 'gbvb']],
  ['1.351/2014', ['1351/2014']],
  ['32009L0043', ['43/2009']],
  ['2033/2025', ['2025/2033']],
  ['1975/2025', ['2025/1975']],
  ['2025/2037', ['2025/2037']],
  ['2271/96', ['2271/1996']],
  ['C/2024/3510', ['c', '2024/3510']],
])('reads the act in “%s” and the words around it', ([text, words]) => {
  expect(wordsOf(text as string)).toEqual(words);
});

test.for([
  'de periode 2021-2027',
  'het studiejaar 2025/2026',
  'het programma 2014/2020',
  'op 2025-02-24',
  'sinds 2024-06',
  'op 24/02/2025',
  'een 24/7 helpdesk',
  '088-0426200 en 030-2014',
  'https://www.loketkennisveiligheid.nl/2014-833x',
])('leaves “%s” as it is', (text) => {
  expect(writeActs(text)).toBe(text);
});
