import type { Place } from '#src/schemas/evidence.ts';
import type { Translate } from '#src/words/index.ts';

/** The places in one act, in the order of the act: “artikelen 2 en 5n, bijlage VII”. */
export function placesInWords(places: Place[], t: Translate): string {
  const parts = (['article', 'annex', 'recital'] as const).flatMap((kind) => {
    const named = [...new Set(places.flatMap((place) => place[kind] ?? []))].toSorted(inNumbering);
    if (named.length === 0) return [];
    const words = t(named.length === 1 ? `source.${kind}` : `source.${kind}s`);
    return [`${words} ${listOf(named, t('source.and'))}`];
  });
  return parts.join(', ');
}

/** Articles and annexes as they follow in an act: 2, 2a, 2aa, 12; IV, IX, XIV. */
const inNumbering = (a: string, b: string): number =>
  roman(a) - roman(b) || a.localeCompare(b, 'en', { numeric: true });

const romanDigits = new Map(Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100 }));

/** The value of the Roman number with which a name begins; 0 without one. */
function roman(name: string): number {
  const digits = Array.from(
    /^[IVXLC]*/.exec(name)?.[0] ?? '',
    (digit) => romanDigits.get(digit) ?? 0,
  );
  // A digit before a larger one is taken off: XIV is 14.
  return digits.reduce(
    (sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value),
    0,
  );
}

const listOf = (items: string[], and: string) =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
