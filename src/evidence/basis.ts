import type { bases } from '#src/schemas/dossier.ts';
import { isLaw } from '#src/schemas/act.ts';
import type { Fact } from '#src/schemas/evidence.ts';
import type { Register } from './law-moves.ts';

type Basis = (typeof bases)[number];

/**
 * The strongest label that a fact can carry: `law` needs an act that somebody read, and what we
 * concluded ourselves carries no more than `reading`.
 */
export function strongestBasis({ known, rests }: Fact, register: Register): Basis {
  if (known === 'reading' || known === 'background') return 'reading';
  const rest = rests.map(({ act }) => register.get(act));
  return known === 'source' && rest.some((act) => act && isLaw(act)) ? 'law' : 'guidance';
}

/** Whether a label says more than another one allows; policy and guidance weigh the same. */
export function saysMore(basis: Basis, allowed: Basis): boolean {
  const weight: Record<Basis, number> = { law: 3, policy: 2, guidance: 2, reading: 1 };
  return weight[basis] > weight[allowed];
}
