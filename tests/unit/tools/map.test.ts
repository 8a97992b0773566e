import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rooms } from '#tools/arrows/rooms.ts';

test('a newcomer finds every room of the house on the map of the README, one line each', () => {
  const map = readFileSync('README.md', 'utf8').matchAll(/^\| `([\w/-]+)\/` +\|/gm);
  const drawn = [...map].map(([, folder = '']) => folder);
  const folders = Object.keys(rooms).filter((room) =>
    room.includes('/') ? !room.endsWith('.ts') : /^[a-z]+$/.test(room),
  );

  expect(drawn.toSorted()).toEqual([...folders, 'content', 'docs'].toSorted());
});
