import { readUpTo, type Act } from '#src/schemas/act.ts';
import type { Fact } from '#src/schemas/evidence.ts';

/**
 * Day from which every amendment of an act matters: the oldest text of it that a fact rests on, or
 * that was read. What came before is part of that text.
 */
export function readSince(act: Act, facts: Iterable<Fact>): string {
  const versions = [...facts].flatMap(({ rests }) =>
    rests.filter((place) => place.act === act.id).flatMap(({ version }) => version ?? []),
  );
  return [readUpTo(act), ...versions].toSorted()[0] ?? '';
}
