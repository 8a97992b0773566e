import { describe, expect, test } from 'vitest';
import { checkExpiry } from '#src/publish/security-txt.ts';

describe('security.txt', () => {
  const now = new Date('2026-11-24T12:00:00Z');

  test('passes while it holds for another month', () => {
    expect(() => {
      checkExpiry('Expires: 2026-12-25T00:00:00Z', now);
    }).not.toThrow();
  });

  test.for(['Expires: 2026-12-20T00:00:00Z', 'Expires: soon', 'Contact: x'])(
    'stops the build when it says “%s”',
    (text) => {
      expect(() => {
        checkExpiry(text, now);
      }).toThrow('set a new date');
    },
  );
});
