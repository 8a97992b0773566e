import { expect, test } from 'vitest';
import { nest } from '#src/twin/nest.ts';

const within = { id: 'v7', down: 2, ids: new Map([['/vragen/ja/', 'v8']]) };

test('headings go down, and their ids are those of one text only', () => {
  expect(nest('<h2 id="a">A</h2><h3 id="b">B</h3>', within)).toBe(
    '<h4 id="v7-a">A</h4><h5 id="v7-b">B</h5>',
  );
});

test.for([
  ['#a', '#v7-a'],
  ['/vragen/ja/', '#v8'],
  ['/vragen/ja/#b', '#v8-b'],
  ['/vragen/nee/', '/vragen/nee/'],
  ['https://eur-lex.europa.eu/#a', 'https://eur-lex.europa.eu/#a'],
])('a link to %s leads to %s', ([from, to]) => {
  expect(nest(`<a href="${from}">x</a>`, within)).toBe(`<a href="${to}">x</a>`);
});
