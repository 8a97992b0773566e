import type { Legislation } from 'schema-dts';
import type { ShownSource } from '#src/library/account.ts';

/**
 * An act under a text. It says until which day the text that was read is known to be the law
 * (`legislationDateVersion`) where its address leads to that text, and never that an act is in force
 * (`legislationLegalForce`): a page stays as it was built, and the register does not follow repeals.
 */
export const legislation = (source: ShownSource) =>
  ({
    '@type': 'Legislation',
    name: source.title,
    url: source.url,
    ...(source.identifier && { legislationIdentifier: source.identifier }),
    ...(leadsToWhatWasRead(source) && { legislationDateVersion: source.day }),
  }) satisfies Legislation;

/**
 * Whether an address leads to the text of the day until which was read. One of EUR-Lex may name a
 * consolidated text by its day, or the act as it was adopted; one of wetten.overheid.nl without a day
 * names all texts of an act.
 */
function leadsToWhatWasRead({ url, day, isSecondHand, adopted }: ShownSource): boolean {
  if (!day || isSecondHand) return false;
  const named = /(?<!\d)(\d{4})(-?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  if (named) return [named[1], named[3], named[4]].join('-') === day;
  return url.startsWith('https://wetten.overheid.nl/') || adopted === day;
}
