/**
 * The parts of a plan, in the order of the page. Without what is done and with which country no rule
 * can be named; the others narrow the rules down, and narrow nothing where they are left open.
 */
export const partIds = ['plan', 'country', 'partner', 'subject'] as const;

export type PartId = (typeof partIds)[number];

/** The answer to “which country” that names none. */
export const otherCountry = 'other';

/** The parts that must be known before a rule can be named. */
export const neededParts: readonly PartId[] = ['plan', 'country'];

/** For which answers a rule is in play: one of those named, part by part; a part left out is any. */
export interface When {
  plan: string[];
  country: string[];
  partner?: string[] | undefined;
  subject?: string[] | undefined;
}
