import { expect, test } from 'vitest';
import { isInPlay, type Chosen } from '#src/worksheet/in-play.ts';

const when = {
  plan: ['goods', 'software'],
  country: ['russia'],
  partner: ['company'],
  subject: ['dual-use'],
};

test.for<[string, Chosen, boolean]>([
  [
    'all of it is ticked',
    { plan: ['goods'], country: ['russia'], partner: ['company'], subject: ['dual-use'] },
    true,
  ],
  ['partner and subject are left open', { plan: ['software'], country: ['russia'] }, true],
  ['more is ticked besides', { plan: ['goods', 'travel'], country: ['iran', 'russia'] }, true],
  ['something else is done', { plan: ['travel'], country: ['russia'] }, false],
  ['it is with another country', { plan: ['goods'], country: ['iran'] }, false],
  [
    'the partner is of another kind',
    { plan: ['goods'], country: ['russia'], partner: ['person'] },
    false,
  ],
  [
    'it is about something else',
    { plan: ['goods'], country: ['russia'], subject: ['neither'] },
    false,
  ],
  ['the country is not known yet', { plan: ['goods'] }, false],
  ['nothing is ticked', {}, false],
])('whether a rule is in play when %s', ([, chosen, isShown]) => {
  expect(isInPlay(when, chosen)).toBe(isShown);
});

test('a rule without a partner or subject holds for every one', () => {
  const chosen = {
    plan: ['goods'],
    country: ['russia'],
    partner: ['person'],
    subject: ['neither'],
  };

  expect(isInPlay({ plan: ['goods'], country: ['russia'] }, chosen)).toBe(true);
});
