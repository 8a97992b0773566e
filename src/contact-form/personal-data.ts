import { pastedAddresses } from './pasted-addresses.ts';

export type FindingKind = 'bsn' | 'iban' | 'passport' | 'birth-date' | 'cv' | 'email';

/** What in a text looks like personal data. */
export interface Finding {
  kind: FindingKind;
  /** The piece of text itself; shown to the visitor, never logged. */
  found: string;
  /** Line of the text in which it stands, from 1. */
  line: number;
}

/** The fields that hold text of the visitor's own making, the question first. */
export const textFields = ['question', 'context', 'organisation', 'role', 'countries'] as const;

/** A finding, and the field in which it stands. */
export interface FieldFinding extends Finding {
  field: (typeof textFields)[number];
}

interface Pattern {
  kind: FindingKind;
  pattern: RegExp;
  /** @param before the text before it on the same line. */
  is?: (found: string, before: string) => boolean;
}

/** A space of any kind, a dot or a hyphen, as people put between groups of digits. */
const gap = String.raw`[.\p{Zs}\p{Pd}]`;
const month = String.raw`(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\.?`;
const date = String.raw`(?:\d{1,2}(?:${gap}|/){1,2}(?:\d{1,2}|${month})(?:${gap}|/){1,2}(?:\d{4}|\d{2})|\d{4}${gap}\d{1,2}${gap}\d{1,2}|${month}\p{Zs}\d{1,2},?\p{Zs}\d{4})(?!\d)`;

const patterns: Pattern[] = [
  // Nine digits, whole or in the groups that people use: 123456782, 1234.56.782, 123 456 782.
  {
    kind: 'bsn',
    pattern: new RegExp(
      String.raw`(?<![\d/.-])(?:\d{9}|\d{4}${gap}\d{2}${gap}\d{3}|\d{3}${gap}\d{3}${gap}\d{3})(?![\d/-]|\.\d)`,
      'gu',
    ),
    is: (found, before) => isBsn(found) && (bsnLabel.test(before) || !otherNumber.test(before)),
  },
  {
    kind: 'iban',
    pattern: /\b[A-Z]{2}\d{2}(?:\p{Zs}?[A-Z0-9]{4}){2,7}(?:\p{Zs}?[A-Z0-9]{1,3})?\b/giu,
    is: isIban,
  },
  // A Dutch passport or identity card: two letters, six letters or digits, a digit; no letter O.
  {
    kind: 'passport',
    pattern: /\b[A-NP-Z]{2}[A-NP-Z0-9]{6}\d\b/g,
    is: (found, before) => /\d{3}/.test(found) && !patent.test(found) && !otherNumber.test(before),
  },
  {
    kind: 'birth-date',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:geboren|geb\.?|geboortedatum|date of birth|birth ?date|born|d\.?o\.?b\.?)(?!\p{L})[^\d]{0,20}${date}`,
      'giu',
    ),
  },
  { kind: 'birth-date', pattern: /(?<!\p{L})(?:geboren|born) (?:in|op|on) [^\n\d]{0,20}\d{4}/giu },
  // Words around a CV, not the bare word: a question may be about the rule that none can be sent.
  {
    kind: 'cv',
    pattern:
      /(?<!\p{L})(?:(?:(?:zijn|haar|his|her) |(?:hierbij|bijgaand|bijgevoegd|attached|enclosed)[^\n.?!]{0,20} )(?:cv|curriculum vitae|résumé)|cv (?:bijgevoegd|attached))(?!\p{L})/giu,
  },
  // A person's name follows, not the bare "cv van een kandidaat".
  { kind: 'cv', pattern: /(?<!\p{L})[Cc][Vv] (?:van|of) (?:mevrouw|meneer|de heer|dr|\p{Lu})/gu },
  {
    kind: 'email',
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    is: (found) => !officeOf.test(found),
  },
];

/** The number itself, named just before it, whatever else is named before that. */
const bsnLabel = /(?<!\p{L})(?:bsn|burgerservicen\p{L}*)[\p{L}\p{P}\p{Zs}]{0,24}$/iu;

/** Numbers of nine digits, or of letters and digits, that are of no person, named just before. */
const otherNumber =
  /(?<!\p{L})(?:rsin|kvk|k\.v\.k\.|btw|fiscaal|vestiging\p{L}*|contract\p{L}*|overeenkomst\p{L}*|bestel\p{L}*|onderdeel\p{L}*|vlucht\p{L}*|flight|tel|telefoon\p{L}*|phone|bel|bedrag|amount|inwoners|pmid|po box|€|vat|oin|eori|pic|duns|d-u-n-s|grant|agreement|projec\p{L}*|subsidie\p{L}*|dossier\p{L}*|zaak\p{L}*|kenmerk\p{L}*|referen\p{L}*|octrooi\p{L}*|patent\p{L}*|publica\p{L}*|cas|isbn|issn|serie\p{L}*|serial|artikel\p{L}*|order\p{L}*|factuur\p{L}*|invoice)[\p{L}\p{P}\p{Zs}]{0,24}$/iu;

/** Numbers of patents: the office, and seven digits. */
const patent = /^(?:CN|DE|EP|FR|GB|JP|KR|NL|RU|SU|US|WO)\d{7}$/;

/** A mailbox of an organisation, not of a person. */
const officeOf =
  /^(?:admin|admissions?|alumni|ethics|grants?|ict|it|juridisch[a-z]*|pers|servicedesk|bestuur[a-z\d]*|compliance|contact|dpo|export[a-z\d]*|fg|finance|help[a-z\d]*|hr|info[a-z\d]*|international[a-z\d]*|kennisveiligheid|knowledgesecurity|legal|library|loket[a-z\d]*|mail|office|onderzoek|press|privacy|rector[a-z\d]*|research[a-z\d]*|secretar[a-z\d]*|security|service[a-z\d]*|studentzaken|support|vertrouwenspersoon|webmaster)(?:[._-][\w.-]*)?@/i;

/** Headings by which a pasted CV is known; one of them alone may stand in any text. */
const cvHeadings =
  /^[\p{P}\p{Zs}]*(?:persoonlijke gegevens|personalia|personal (?:details|information)|opleiding(?:en)?|education|(?:werk)?ervaring|(?:work )?experience|employment|nationaliteit|nationality|geslacht|gender|talen|languages|vaardigheden|skills|publica(?:ties|tions)|referenties|references|hobby.?s)[\p{Zs}]*(?::.*)?$/gimu;

/**
 * Pieces of `text` that look like personal data of someone else.
 * A guess that asks the visitor to look again; it decides nothing and is never stored.
 * @param own The visitor's own e-mail address as it stands in its box; it may be repeated.
 */
export function findPersonalData(text: string, own = ''): Finding[] {
  const addresses = pastedAddresses(own.toLowerCase());
  const found = patterns.flatMap(({ kind, pattern, is = () => true }) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: piece, index }) => is(piece, lineBefore(text, index)))
      .filter(({ 0: piece }) => !addresses.includes(piece.toLowerCase()))
      .map(({ 0: piece, index }) => ({ kind, found: piece, line: lineAt(text, index) })),
  );
  return [...found, ...findPastedCv(text)];
}

/** The same for everything that a visitor wrote. */
export const findInFields = (
  values: Partial<Record<FieldFinding['field'] | 'email', string | undefined>>,
): FieldFinding[] =>
  textFields.flatMap((field) =>
    findPersonalData(values[field] ?? '', values.email).map((finding) => ({ ...finding, field })),
  );

/** Three headings of a CV, each on a line of its own. */
function findPastedCv(text: string): Finding[] {
  const headings = [...text.matchAll(cvHeadings)];
  const first = headings[0];
  if (!first || headings.length < 3) return [];
  return [{ kind: 'cv', found: first[0].trim(), line: lineAt(text, first.index) }];
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

const lineBefore = (text: string, index: number) =>
  text.slice(text.lastIndexOf('\n', index - 1) + 1, index);

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
  const compact = text.replaceAll(/\s/g, '');
  const digits = Array.from(compact.slice(4) + compact.slice(0, 4), (symbol) =>
    String(Number.parseInt(symbol, 36)),
  ).join('');
  return compact.length >= 15 && BigInt(digits) % 97n === 1n;
}
