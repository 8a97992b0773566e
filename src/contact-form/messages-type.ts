import type { Carrier } from './carry.ts';
import type {
  CheckedField,
  coordinatorAnswers,
  FieldName,
  organisationTypes,
  topics,
} from './fields.ts';
import type { FindingKind } from './personal-data.ts';

/** What can be wrong with a field. */
export type Fault = 'missing' | 'invalid' | 'outOfRange' | 'tooLong' | 'personal';

/** What became of a mail beside the question: sent, not certain, or not allowed any more. */
export type BesideOutcome = 'sent' | 'failed' | 'held back';

/** The copy is also withheld from what looks like an advertisement. */
export type CopyOutcome = BesideOutcome | 'withheld';

/** What the contact form says, on the page and in the answers of the function. */
export interface Messages {
  labels: Record<Exclude<CheckedField, 'submissionId'> | 'website', string>;
  /** `{max}` is the limit of the field. */
  hints: Partial<Record<FieldName, string>>;
  optional: string;
  organisationTypes: Record<(typeof organisationTypes)[number], string>;
  topics: Record<(typeof topics)[number], string>;
  coordinatorAnswers: Record<(typeof coordinatorAnswers)[number], string>;
  choose: string;
  /** The words for each fault that a field can have; `{max}` is its limit. */
  faults: Record<CheckedField, Partial<Record<Fault, string>>>;
  /** Each names `{found}`, its `{kind}`, and the `{line}` of the question or the `{field}` where it stands. */
  personalData: { place: string; field: string; kinds: Record<FindingKind, string> };
  title: string;
  errorPrefix: string;
  errorHeading: string;
  submit: string;
  answers: string;
  /** How many characters are left, or are too many: `{n}` of `{max}`. */
  left: string;
  over: string;
  /** Above the form: from what kind of page answers were carried along, and how to take one out. */
  carried: Record<Carrier | 'other' | 'link' | 'remove', string>;
  /** The way back to where it was carried along from. */
  carriedFrom: Record<Carrier, string>;
  /** What is said of a text that is kept on the device. */
  draft: Record<'restored' | 'sure' | 'wiped', string>;
  sending: string;
  network: string;
  noAnswer: string;
  received: string;
  tooMany: string;
  notSent: string;
  unknown: string;
  /** What became of the mails beside the question. */
  receipt: Record<BesideOutcome, string>;
  copyToCoordinator: Record<CopyOutcome, string>;
  /** `{phone}` is that of the loket. */
  refusals: Record<403 | 405 | 413 | 415 | 500 | 504, { title: string; detail: string }>;
  mailSubject: string;
  copied: string;
  notCopied: string;
}
