import { describe, expect, test } from 'vitest';
import { readReference, toReference } from '#src/contact-form/reference.ts';

describe('a reference', () => {
  const reference = toReference(new Uint8Array([1, 22, 33, 44, 55, 66, 77]));

  test('is read as people type it', () => {
    expect(readReference(reference.toLowerCase().replace('-', ' '))).toBe(reference);
  });

  test('notices every single wrong character and every swap of neighbours', () => {
    const symbols = Array.from(reference.replace('-', ''));
    const wrong = symbols.flatMap((symbol, index) =>
      Array.from('23456789ABCDEFGHJKMNPQRTVWXYZ')
        .filter((other) => other !== symbol)
        .map((other) => symbols.with(index, other).join('')),
    );
    const swapped = symbols.slice(1).flatMap((symbol, index) => {
      const previous = symbols[index] ?? '';
      return previous === symbol
        ? []
        : [
            symbols
              .with(index, symbol)
              .with(index + 1, previous)
              .join(''),
          ];
    });

    expect(wrong).toHaveLength(8 * 28);
    expect([...wrong, ...swapped].filter((typed) => readReference(typed))).toEqual([]);
  });

  test.for(['', 'ABCD', 'OOOO-1111', '<script>'])('is not seen in %s', (typed) => {
    expect(readReference(typed)).toBeUndefined();
  });
});
