export type FindingKind = 'bsn' | 'iban' | 'passport' | 'birth-date' | 'cv' | 'email';

/** What in a text looks like personal data. */
export interface Finding {
  kind: FindingKind;
  /** The piece of text itself; shown to the visitor, never logged. */
  found: string;
  /** Line of the text in which it stands, from 1. */
  line: number;
}

interface Pattern {
  kind: FindingKind;
  pattern: RegExp;
  is?: (found: string) => boolean;
}

const patterns: Pattern[] = [
  // Nine digits, whole or in the groups that people use: 123456782, 1234.56.782, 123 456 782.
  {
    kind: 'bsn',
    pattern:
      /(?<![\d/.-])(?:\d{9}|\d{4}[. -]\d{2}[. -]\d{3}|\d{3}[. -]\d{3}[. -]\d{3})(?![\d/-]|\.\d)/g,
    is: isBsn,
  },
  {
    kind: 'iban',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gi,
    is: isIban,
  },
  // A Dutch passport or identity card: two letters, six letters or digits, a digit; no letter O.
  {
    kind: 'passport',
    pattern: /\b[A-NP-Z]{2}[A-NP-Z0-9]{6}\d\b/g,
    is: (text) => /\d{3}/.test(text),
  },
  {
    kind: 'birth-date',
    pattern:
      /\b(?:geboren(?: op)?|geb\.|geboortedatum|date of birth|born(?: on)?|dob)(?!\p{L})[^\n]{0,20}?\d{4}/giu,
  },
  // Words around a CV, not the bare word: a question may be about the rule that none can be sent.
  {
    kind: 'cv',
    pattern:
      /(?<!\p{L})(?:curriculum vitae|résumé|(?:zijn|haar|hun|bijgaand|bijgevoegd|his|her|their|attached) cv|cv (?:van|of|bijgevoegd|attached))(?!\p{L})/giu,
  },
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
];

/**
 * Pieces of `text` that look like personal data of someone else.
 * A guess that asks the visitor to look again; it decides nothing and is never stored.
 * @param own The visitor's own e-mail address, which may be repeated.
 */
export function findPersonalData(text: string, own = ''): Finding[] {
  return patterns.flatMap(({ kind, pattern, is = () => true }) =>
    [...text.matchAll(pattern)]
      .map(({ 0: found, index }) => ({ kind, found, line: lineAt(text, index) }))
      .filter(({ found }) => is(found) && found.toLowerCase() !== own.toLowerCase()),
  );
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** The 11-test of the citizen service number: weights 9 to 2, and -1 for the last digit. */
export function isBsn(text: string): boolean {
  const digits = Array.from(text.replaceAll(/\D/g, ''), Number);
  const sum = digits.reduce(
    (total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0 && digits.some((digit) => digit > 0);
}

/** The check of ISO 13616: rearranged and read as a number, an IBAN leaves 1 modulo 97. */
export function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '');
  const digits = Array.from(compact.slice(4) + compact.slice(0, 4), (symbol) =>
    String(Number.parseInt(symbol, 36)),
  ).join('');
  return compact.length >= 15 && BigInt(digits) % 97n === 1n;
}
