import { dayOf, type Act } from '#src/schemas/act.ts';
import type { Fact } from '#src/schemas/evidence.ts';
import type { Bilingual } from '#src/schemas/bilingual.ts';
import { touches } from './amendments.ts';

/** An EU sanctions package, or an act between two packages: what was adopted together. */
export interface SanctionsPackage {
  /** Nothing for an act between two packages. */
  number: number | undefined;
  /** Those that say what they changed first, the others by day. */
  acts: Act[];
  /** Day of adoption. */
  adopted: string;
  /** Day on which its first act entered into force, where that is known. */
  inForce: string | undefined;
  /** What it changed for knowledge institutions. */
  changed: Bilingual[];
}

/** The packages in a register, the oldest first: the acts that say what they changed. */
export function packagesIn(acts: Iterable<Act>): SanctionsPackage[] {
  const listed = [...acts]
    .filter(({ changed, package: number }) => changed ?? number)
    .toSorted(
      (a, b) => Number(!a.changed) - Number(!b.changed) || dayOf(a).localeCompare(dayOf(b)),
    );
  const groups = Map.groupBy(listed, ({ id, package: number }) => number ?? id);
  return [...groups.values()]
    .map((together) => {
      const days = together.flatMap(({ adopted }) => adopted ?? []).toSorted();
      const [inForce] = together.flatMap((act) => act.inForce ?? []).toSorted();
      return {
        number: together[0]?.package,
        acts: together,
        adopted: days[0] ?? '',
        inForce,
        changed: together.flatMap(({ changed }) => changed ?? []),
      };
    })
    .toSorted((a, b) => a.adopted.localeCompare(b.adopted));
}

/** Whether a package touched what a fact says: it rests on one of its acts, or on what they changed. */
export const isTouchedBy = ({ rests }: Fact, { acts }: SanctionsPackage): boolean =>
  rests.some((place) =>
    acts.some(
      (act) =>
        act.id === place.act ||
        act.amends.some(
          (amendment) => amendment.act === place.act && touches(amendment.articles, place),
        ),
    ),
  );
