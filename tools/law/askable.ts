import { isLaw, type Act } from '#src/schemas/act.ts';

/** An act of which the Publications Office has the number. */
export type EuropeanAct = Act & { celex: string };

export const isEuropean = (act: Act): act is EuropeanAct => isLaw(act) && Boolean(act.celex);
