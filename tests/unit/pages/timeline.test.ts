import { expect, test } from 'vitest';
import { layOut } from '#src/components/timeline.ts';

test('sets packages that are near in time at different heights', () => {
  const { rows } = layOut([
    { number: 1, date: '2022-02-23' },
    { number: 2, date: '2022-02-25' },
    { number: 3, date: '2022-02-28' },
    { number: 4, date: '2024-07-23' },
  ]);
  const [near, none, alone] = rows.map(({ axis, marks }) => marks.map(({ y }) => axis - y));

  expect(rows.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  expect(new Set(near).size).toBe(3);
  expect(none).toEqual([]);
  expect(alone).toEqual([Math.min(...(near ?? []))]);
});
