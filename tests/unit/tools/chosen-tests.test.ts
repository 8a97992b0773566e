import { expect, test } from 'vitest';
import { chosenTests } from '#tools/chosen-tests.ts';

const all = [
  'tests/unit/publishing/feeds.test.ts',
  'tests/unit/contact/mail.test.ts',
  'tests/site/feeds.test.ts',
  'tests/browser/contact.test.ts',
];

test.for<[string[], unknown]>([
  [[], [['unit'], ['site'], ['browser']]],
  [['site'], [['site']]],
  [['browser', 'contact'], [['browser', all[3]]]],
  [
    ['feeds'],
    [
      ['unit', all[0]],
      ['site', all[2]],
    ],
  ],
  [['tests/site/feeds.test.ts'], [['site', all[2]]]],
  [
    ['contact', 'site/feeds'],
    [
      ['unit', all[1]],
      ['site', all[2]],
      ['browser', all[3]],
    ],
  ],
  [['site', 'contact'], undefined],
  [['feeds', 'nothing'], undefined],
])('npm test -- %j runs what it names', ([words, expected]) => {
  expect(chosenTests(words, all)?.map(({ ring, files }) => [ring, ...files])).toEqual(expected);
});
