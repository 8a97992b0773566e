import { describe, expect, test } from 'vitest';
import { advise } from '#src/checks/advice.ts';
import { rules } from './rules.ts';

const outcomesFor = (asked: Parameters<typeof advise>[1]) =>
  advise(rules, asked).map(({ id }) => id);

test('says nothing when a question simply belongs here', () => {
  expect(outcomesFor({ organisationType: 'university', topic: 'russia' })).toEqual([]);
  expect(outcomesFor({ organisationType: 'umc', topic: 'other' })).toEqual([]);
});

describe('sends on', () => {
  test.for([
    [
      'a company with a question on sanctions',
      { organisationType: 'company', topic: 'russia' },
      ['company-sanctions'],
    ],
    ['any other company', { organisationType: 'company', topic: 'travel' }, ['company']],
    ['a student', { organisationType: 'student', topic: 'travel' }, ['student']],
    [
      'an institution without a rule',
      { organisationType: 'mbo', topic: 'other' },
      ['other-institution'],
    ],
    [
      'somebody who has not asked the own coordinator',
      { organisationType: 'university', topic: 'belarus', coordinatorConsulted: 'no' },
      ['coordinator-first'],
    ],
    [
      'a question in part, when a licence may be needed',
      { organisationType: 'university', topic: 'export-control' },
      ['export-control'],
    ],
    [
      'a company with a question on a licence, to both',
      { organisationType: 'company', topic: 'export-control' },
      ['company', 'licence'],
    ],
  ] as const)('%s', ([, asked, expected]) => {
    expect(outcomesFor(asked)).toEqual(expected);
  });
});
