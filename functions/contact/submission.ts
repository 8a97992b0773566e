import { domainToASCII } from 'node:url';
import { z } from 'zod';
import {
  coordinatorAnswers,
  isLong,
  limits,
  organisationTypes,
  ticked,
  topics,
  type CheckedField,
} from '#src/contact-form/fields.ts';
import type { Fault } from '#src/contact-form/messages-type.ts';
import { pastedAddresses } from '#src/contact-form/pasted-addresses.ts';
import { cleanLine, cleanText, lengthOf } from '#src/contact-form/plain-text.ts';
import { languages } from '#src/site/language.ts';
import type { Values } from './body.ts';

export interface FieldFault {
  field: CheckedField;
  fault: Fault;
}

/** A value that must be there and not be too long; the long texts may have lines, since all were cleaned. */
const line = (max: number) => z.string().min(1, 'missing').refine(fits(max), 'tooLong');
const fits = (max: number) => (text: string) => lengthOf(text) <= max;
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((v) => v || undefined, schema.optional());
const choice = <const T extends readonly string[]>(values: T) =>
  z.string().min(1, 'missing').pipe(z.enum(values, 'invalid'));
const box = optional(z.literal(ticked, 'invalid'));

/** Between the points of a local part, and of a domain. */
const word = String.raw`[\w!#$%&'*+/=?^{|}~\p{L}\p{M}\p{N}\x60\u200c\u200d-]+`;
const label = String.raw`[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?`;
/**
 * An address as people have it: a local part of letters of any script and the signs of RFC 5321, and
 * a domain of at least two labels, already in the form that mail uses.
 */
const address = new RegExp(String.raw`^${word}(?:\.${word})*@(?:${label}\.)+[a-z\d-]{2,63}$`, 'iu');

const mailAddress = (max: number) =>
  line(max)
    .transform(asAddress)
    .pipe(
      z.string().regex(address, { error: 'invalid', abort: true }).refine(fits(max), 'tooLong'),
    );

const submission = z.object({
  language: z.enum(languages).catch('nl'),
  name: line(limits.name),
  email: mailAddress(limits.email),
  // A box that may stay empty: whatever has digits in it is taken as it was typed.
  phone: optional(line(limits.phone).regex(/(?:\p{Nd}.*){3}/u, 'invalid')),
  organisation: line(limits.organisation),
  organisationType: choice(organisationTypes),
  role: optional(line(limits.role)),
  topic: choice(topics),
  countries: optional(line(limits.countries)),
  context: optional(line(limits.context)),
  question: line(limits.question),
  replyBefore: optional(z.string().transform(asDay).pipe(z.iso.date('invalid'))),
  coordinatorConsulted: optional(z.enum(coordinatorAnswers, 'invalid')),
  noThirdPartyData: z.string().min(1, 'missing').pipe(z.literal(ticked, 'invalid')),
  receipt: box,
  coordinatorEmail: optional(mailAddress(limits.coordinatorEmail)),
  copyToCoordinator: box,
  personalDataChecked: box,
  submissionId: optional(line(limits.submissionId)),
  firstSent: z.iso.datetime().optional().catch(undefined),
  secondsOpen: optional(z.coerce.number().catch(Number.NaN)),
  maybeSent: z.literal(ticked).optional().catch(undefined),
  website: z.string().catch(''),
});

/** A question that may be sent. */
export type Submission = z.output<typeof submission>;

/** The latest day that somebody can mean, in years from now. */
const yearsAhead = 1;

/**
 * Check what the visitor sent, normalised: a question that may be sent, or what is wrong, in page order.
 * @param today the current day in the Netherlands, `YYYY-MM-DD`.
 */
export function parseSubmission(
  values: Values,
  today: string,
): { submission: Submission; faults?: never } | { faults: FieldFault[]; submission?: never } {
  const blank = Object.fromEntries(Object.keys(submission.shape).map((name) => [name, '']));
  const result = submission
    .refine(({ replyBefore }) => !replyBefore || isNear(replyBefore, today), {
      path: ['replyBefore'],
      error: 'outOfRange',
      // Told together with the other faults, not after them.
      when: ({ value }) => dated.safeParse(value).success,
    })
    .refine(
      ({ copyToCoordinator: asked, coordinatorEmail }) => asked !== ticked || coordinatorEmail,
      {
        path: ['coordinatorEmail'],
        error: 'missing',
        when: () => true,
      },
    )
    .safeParse({ ...blank, ...values });
  if (result.success) return { submission: result.data };
  const faults = new Map<CheckedField, Fault>();
  for (const { path, message } of result.error.issues) {
    const field = path[0] as CheckedField;
    if (!faults.has(field)) faults.set(field, message as Fault);
  }
  return { faults: [...faults].map(([field, fault]) => ({ field, fault })) };
}

/** What was sent, as it was meant; only the long texts have lines. */
export function normalise(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const clean = isLong(name) ? cleanText : cleanLine;
      // Only JSON can hold half a character; a form cannot.
      return [name, clean(value.toWellFormed())];
    }),
  );
}

const dated = z.object({ replyBefore: z.iso.date() });

/** Whether a day is today or later, and not further away than anybody plans. */
function isNear(day: string, today: string): boolean {
  const latest = `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
  return day >= today && day <= latest;
}

/** How the names of the months begin, in Dutch and English. */
const months = [
  /^jan/,
  /^feb/,
  /^(?:maa|mar|mrt)/,
  /^apr/,
  /^(?:mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^dec/,
];
const monthNamed = (word: string) => months.findIndex((start) => start.test(word)) + 1;

/** A day as people write it, in the form that a date box sends: 31-12-2026, 31 dec. 26, 2026/12/31. */
function asDay(text: string): string {
  const parts =
    /^(\d{1,4})(?:st|nd|rd|th|e)?\P{L}{1,3}?(\d{1,2}|\p{L}{3,9})\P{L}{1,3}?(\d{1,4})\.?$/u
      .exec(text)
      ?.slice(1);
  if (!parts) return text;
  const [first = '', middle = '', last = ''] = parts;
  const [year, day] = first.length > 2 ? [first, last] : [last, first];
  const month = /\d/.test(middle) ? middle : String(monthNamed(middle.toLowerCase()));
  const century = year.length === 2 ? '20' : '';
  return `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * The one address in what was pasted, with a domain such as bücher.nl in the form that mail uses. Where
 * there are two, nobody knows which is meant.
 */
function asAddress(text: string): string {
  const [typed = text, ...others] = pastedAddresses(text);
  if (others.length > 0) return text;
  const at = typed.lastIndexOf('@');
  const host = typed.slice(at + 1);
  // What is no part of a domain would be cut off in silence.
  const domain = /[/?#:\\]/.test(host) ? '' : domainToASCII(host);
  return at > 0 && domain ? `${typed.slice(0, at)}@${domain}` : typed;
}
