import type { Check } from '#src/schemas/check.ts';
import type { Language } from '#src/site/language.ts';

/** What the way into a check, or another aid, says and where it leads. */
export interface Start {
  label: string;
  lead: string;
  path: string;
  /** Address of the sheet with all rules of a check. */
  rules?: string;
}

/** The way into a check. */
export const startOf = ({ address, words }: Check, language: Language): Start => ({
  label: words.start[language],
  lead: words.lead[language],
  path: address.check[language],
  rules: address.rules[language],
});
