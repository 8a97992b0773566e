import type { Legislation } from 'schema-dts';
import type { ShownSource } from '#src/library/account.ts';

/**
 * An act under a text. It says until which day the text that was read is known to be the law
 * (`legislationDateVersion`), and never that an act is in force (`legislationLegalForce`): a page
 * stays as it was built, and the register does not follow repeals.
 */
export const legislation = ({ title, url, identifier, day, isSecondHand }: ShownSource) =>
  ({
    '@type': 'Legislation',
    name: title,
    url,
    ...(identifier && { legislationIdentifier: identifier }),
    ...(day && !isSecondHand && { legislationDateVersion: day }),
  }) satisfies Legislation;
