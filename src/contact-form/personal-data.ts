/** What in a text looks like personal data; `found` is the piece of text itself. */
export interface Finding {
  kind: 'bsn' | 'iban' | 'passport' | 'birth-date' | 'cv' | 'email';
  found: string;
}

const patterns: { kind: Finding['kind']; pattern: RegExp; is?: (found: string) => boolean }[] = [
  { kind: 'bsn', pattern: /(?<![\d/.-])\d{9}(?![\d/-]|\.\d)/g, is: isBsn },
  {
    kind: 'iban',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
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
      /\b(?:geboren(?: op)?|geboortedatum|date of birth|born(?: on)?|dob)\b[^\n]{0,20}?\d{4}/gi,
  },
  { kind: 'cv', pattern: /\b(?:curriculum vitae|résumé|cv (?:van|of))\b/gi },
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
      .map(([found]) => ({ kind, found }))
      .filter(({ found }) => is(found) && found.toLowerCase() !== own.toLowerCase()),
  );
}

/** The 11-test of the citizen service number: weights 9 to 2, and -1 for the last digit. */
export function isBsn(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce(
    (total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0 && Number(digits) > 0;
}

/** The check of ISO 13616: rearranged and read as a number, an IBAN leaves 1 modulo 97. */
export function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '');
  const digits = Array.from(compact.slice(4) + compact.slice(0, 4), (symbol) =>
    String(Number.parseInt(symbol, 36)),
  ).join('');
  return compact.length >= 15 && BigInt(digits) % 97n === 1n;
}
