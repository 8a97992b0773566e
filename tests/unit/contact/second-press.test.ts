import { expect, test } from 'vitest';
import { once } from '#functions/contact/once.ts';

test('a second press shares the outcome of the first, and a failure is tried anew', async () => {
  const remember = once();
  let attempts = 0;
  const fail = () => {
    attempts += 1;
    return Promise.resolve({ status: 'failed' as const, reason: 'x' });
  };
  const succeed = () => {
    attempts += 1;
    return Promise.resolve({ status: 'accepted' as const });
  };

  await Promise.all([remember('key', fail), remember('key', fail)]);
  await Promise.all([remember('key', succeed), remember('key', succeed)]);
  await remember('key', succeed);

  expect(attempts).toBe(2);
});

test.for([
  [true, 2],
  [false, 1],
] as const)(
  'an unknown outcome, to be repeated safely: %s, is tried %i times',
  async ([canRepeat, tries]) => {
    const remember = once();
    let attempts = 0;
    const start = () => {
      attempts += 1;
      return Promise.resolve({ status: 'unknown' as const, reason: 'x', canRepeat });
    };

    await remember('key', start);
    await remember('key', start);

    expect(attempts).toBe(tries);
  },
);
