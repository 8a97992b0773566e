import type { bases } from '#src/schemas/dossier.ts';
import { isLaw } from '#src/schemas/act.ts';
import type { Fact } from '#src/schemas/evidence.ts';
import { partOf, wasRead } from './amendments.ts';
import type { Register } from './register.ts';

type Basis = (typeof bases)[number];

/**
 * The strongest label that a fact can carry: `law` needs a place in an act, and somebody who read
 * every such place; what we concluded ourselves carries no more than `reading`. A document beside the
 * act explains it, and takes nothing away.
 */
export function strongestBasis({ known, rests }: Fact, register: Register): Basis {
  if (known === 'reading' || known === 'background') return 'reading';
  const inLaw = rests.flatMap((place) => {
    const act = register.get(place.act);
    return act && isLaw(act) ? [wasRead(act, partOf(place))] : [];
  });
  return known === 'source' && inLaw.length > 0 && inLaw.every(Boolean) ? 'law' : 'guidance';
}

/** Whether a label says more than another one allows; policy and guidance weigh the same. */
export function saysMore(basis: Basis, allowed: Basis): boolean {
  const weight: Record<Basis, number> = { law: 3, policy: 2, guidance: 2, reading: 1 };
  return weight[basis] > weight[allowed];
}
