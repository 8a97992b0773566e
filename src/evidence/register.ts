import type { Act } from '#src/schemas/act.ts';

/** The register of acts and documents, by id. */
export type Register = ReadonlyMap<string, Act>;

/** The register, with its entries by id. */
export const registerOf = (acts: Act[]): Register => new Map(acts.map((act) => [act.id, act]));
