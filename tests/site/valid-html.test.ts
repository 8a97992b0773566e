import { expect, test } from 'vitest';
import { findNuFlaws, needJava } from '../nu-checker.ts';
import { pages } from './pages.ts';

test('every page is valid HTML', async ({ skip }) => {
  needJava(skip);

  expect(await findNuFlaws(pages)).toEqual([]);
}, 600_000);
