import { isUndated, type Act } from '#src/schemas/act.ts';

/** The register of acts and documents, by id. */
export type Register = ReadonlyMap<string, Act>;

/** The register, with its entries by id. */
export const registerOf = (acts: Act[]): Register => new Map(acts.map((act) => [act.id, act]));

/** Ids of the pages without a date of which nobody noted the fingerprint: a new text goes unseen. */
export const withoutHash = (register: Register): string[] =>
  [...register.values()].flatMap((act) => (isUndated(act) && !act.hash ? [act.id] : []));
