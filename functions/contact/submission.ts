import { domainToASCII } from 'node:url';
import { z } from 'zod';
import {
  coordinatorAnswers,
  limits,
  organisationTypes,
  ticked,
  topics,
  type CheckedField,
} from '#src/contact-form/fields.ts';
import type { Fault } from '#src/contact-form/messages-type.ts';
import { cleanLine, cleanText, lengthOf } from '#src/contact-form/plain-text.ts';
import { languages } from '#src/site/language.ts';
import type { Values } from './body.ts';

export interface FieldFault {
  field: CheckedField;
  fault: Fault;
}

/** A value that must be there and not be too long; `question` may have lines, since all were cleaned. */
const line = (max: number) => z.string().min(1, 'missing').refine(fits(max), 'tooLong');
const fits = (max: number) => (text: string) => lengthOf(text) <= max;
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((v) => v || undefined, schema.optional());
const choice = <const T extends readonly string[]>(values: T) =>
  z.string().min(1, 'missing').pipe(z.enum(values, 'invalid'));
const box = optional(z.literal(ticked, 'invalid'));

const submission = z.object({
  language: z.enum(languages).catch('nl'),
  name: line(limits.name),
  email: line(limits.email)
    .transform(withAsciiDomain)
    .pipe(z.email({ error: 'invalid', abort: true }).refine(fits(limits.email), 'tooLong')),
  phone: optional(line(limits.phone).regex(/^[\d\s()+./-]+$/, 'invalid')),
  organisation: line(limits.organisation),
  organisationType: choice(organisationTypes),
  role: optional(line(limits.role)),
  topic: choice(topics),
  countries: optional(line(limits.countries)),
  question: line(limits.question),
  replyBefore: optional(z.iso.date('invalid')),
  coordinatorConsulted: optional(z.enum(coordinatorAnswers, 'invalid')),
  noThirdPartyData: z.string().min(1, 'missing').pipe(z.literal(ticked, 'invalid')),
  receipt: box,
  personalDataChecked: box,
  submissionId: optional(line(limits.submissionId)),
  firstSent: z.iso.datetime().optional().catch(undefined),
  maybeSent: z.literal(ticked).optional().catch(undefined),
  website: z.string().catch(''),
});

/** A question that may be sent. */
export type Submission = z.output<typeof submission>;

/** Check what the visitor sent, normalised: a question that may be sent, or what is wrong, in page order. */
export function parseSubmission(
  values: Values,
): { submission: Submission; faults?: never } | { faults: FieldFault[]; submission?: never } {
  const blank = Object.fromEntries(Object.keys(submission.shape).map((name) => [name, '']));
  const result = submission.safeParse({ ...blank, ...values });
  if (result.success) return { submission: result.data };
  const faults = new Map<CheckedField, Fault>();
  for (const { path, message } of result.error.issues) {
    const field = path[0] as CheckedField;
    if (!faults.has(field)) faults.set(field, message as Fault);
  }
  return { faults: [...faults].map(([field, fault]) => ({ field, fault })) };
}

/** What was sent, as it was meant; the text of the question alone has lines. */
export function normalise(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const clean = name === 'question' ? cleanText : cleanLine;
      // Only JSON can hold half a character; a form cannot.
      return [name, clean(value.toWellFormed())];
    }),
  );
}

/** A domain such as bücher.nl in the form that mail uses. */
function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = domainToASCII(address.slice(at + 1));
  return at > 0 && domain ? `${address.slice(0, at)}@${domain}` : address;
}
