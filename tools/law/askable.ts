import { isLaw, type Act } from '#src/schemas/act.ts';

/** An act of which the Publications Office has the number. */
export type EuropeanAct = Act & { celex: string };

export const isEuropean = (act: Act): act is EuropeanAct => isLaw(act) && Boolean(act.celex);

/**
 * A document of which only its text can tell that it changed. A page is a living text, also when its
 * site once gave it a date.
 */
export const isUndated = (act: Act) =>
  !isLaw(act) && !act.read?.version && (act.kind === 'page' || !act.dated);
