import { expect, test } from 'vitest';
import { browsers, buildTarget } from '../../../src/lib/browsers.ts';

test('the build writes for the browsers that package.json names', () => {
  expect(browsers).toContainEqual({ name: 'safari', oldest: '16.4' });
  expect(buildTarget).toEqual(['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4']);
});
