import type {
  CheckedField,
  coordinatorAnswers,
  FieldName,
  organisationTypes,
  topics,
} from './fields.ts';
import { en } from './messages-en.ts';
import { nl } from './messages-nl.ts';
import type { FindingKind } from './personal-data.ts';

/** What can be wrong with a field. */
export type Fault = 'missing' | 'invalid' | 'tooLong' | 'personal';

/** What the contact form says, on the page and in the answers of the function. */
export interface Messages {
  labels: Record<Exclude<FieldName, 'language' | 'submissionId'>, string>;
  hints: Partial<Record<FieldName, string>>;
  optional: string;
  organisationTypes: Record<(typeof organisationTypes)[number], string>;
  topics: Record<(typeof topics)[number], string>;
  coordinatorAnswers: Record<(typeof coordinatorAnswers)[number], string>;
  choose: string;
  /** `invalid` stands for every fault that has no words of its own. */
  faults: Record<CheckedField, { invalid: string } & Partial<Record<Fault, string>>>;
  /** `place` names `{found}`, its `{kind}` and the `{line}` of the question in which it stands. */
  personalData: { place: string; kinds: Record<FindingKind, string> };
  title: string;
  errorPrefix: string;
  errorHeading: string;
  submit: string;
  answers: string;
  sending: string;
  network: string;
  tooMany: string;
  notSent: string;
  unsaved: string;
  receipt: Record<'sent' | 'failed', string>;
  refusals: Record<403 | 405 | 413 | 415, { title: string; detail: string }>;
  mailSubject: string;
  copied: string;
  notCopied: string;
}

export const messages = { nl, en };
