import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTurn } from '#tools/in-turn.ts';

test('no more tasks run together than may, and each gives its own result', async () => {
  const queue = inTurn(3);
  let running = 0;
  let most = 0;
  const task = (number: number) => async () => {
    most = Math.max(most, (running += 1));
    await setImmediate();
    running -= 1;
    return number;
  };
  const numbers = Array.from({ length: 10 }, (_, number) => number);

  expect(await Promise.all(numbers.map((number) => queue(task(number))))).toEqual(numbers);
  expect(most).toBe(3);
});

test('a task that fails gives its turn away', async () => {
  const queue = inTurn(1);
  const failing = queue(() => Promise.reject(new Error('broken')));
  const next = queue(() => Promise.resolve('done'));

  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
