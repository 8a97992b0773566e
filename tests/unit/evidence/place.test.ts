import { describe, expect, test } from 'vitest';
import { place } from '#src/schemas/evidence.ts';

const accepts = (annex: string) =>
  place.safeParse({ act: '833-2014', annex, version: '2025-10-23' }).success;

describe('the place where a fact stands', () => {
  test.each(['I', 'VII', 'Va', 'IIA', 'XXIIID', 'XLVII', '1'])(
    'takes the number of annex %s',
    (annex) => {
      expect(accepts(annex)).toBe(true);
    },
  );

  test.each([
    'annex, point 2',
    'bijlage',
    'the Annex',
    'explanatory note',
    'VII, point 2',
    'Annex VII',
  ])('refuses “%s”, which readers would see after the word annex', (annex) => {
    expect(accepts(annex)).toBe(false);
  });
});
