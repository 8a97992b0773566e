import { createHmac } from 'node:crypto';
import { fence, fillIn, staffWords } from '#src/contact-form/mail-words.ts';
import { messages } from '#src/contact-form/messages.ts';
import { toReference } from '#src/contact-form/reference.ts';
import type { Finding } from '#src/contact-form/personal-data.ts';
import { longDate } from '#src/site/dates.ts';
import type { Outcome } from '#src/schemas/check.ts';
import { describeAdvice } from './advice.ts';
import { describeAnswers, type FittingAnswer } from './fitting-answers.ts';
import { blockFor } from './for-computers.ts';
import { headerText } from './header-text.ts';
import { labelsOf } from './labels.ts';
import { replyTemplate } from './reply-template.ts';
import { describeOthers } from './senders.ts';
import type { Submission } from './submission.ts';

/** A mail, the same to the last byte every time it is tried. */
export interface Message {
  /** Equal for the same question, so that a mail service can refuse a second one. */
  key: string;
  messageId: string;
  /** When it was first composed, for the Date header; Resend writes its own. */
  date: Date;
  from: string;
  to: string;
  replyTo?: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
}

/** What changes nothing of the question: wishes for other mails, and the account of earlier sends. */
const beside = new Set([
  'receipt',
  'coordinatorEmail',
  'copyToCoordinator',
  'firstSent',
  'maybeSent',
  'secondsOpen',
]);

/**
 * The reference of a question follows from what was sent, so that pressing twice gives the same, on
 * another day as well. With the secret nobody can choose a text for the reference that it gives.
 */
export function referenceOf(submission: Submission, secret: string): string {
  const entries = Object.entries(submission).filter(([name]) => !beside.has(name));
  const content = JSON.stringify(entries.toSorted());
  return toReference(createHmac('sha256', secret).update(content).digest());
}

/** What is promised to the visitor, and when. */
export interface Promised {
  reference: string;
  /** Day by which an answer comes, as `YYYY-MM-DD`. */
  replyBy: string;
  date: Date;
}

interface Addresses {
  from: string;
  to: string;
}

/** What is known of a question besides what was typed. */
interface Details extends Promised {
  findings: Finding[];
  advice: Outcome[];
  /** References of other questions of the same sender. */
  others: string[];
  answers: FittingAnswer[];
}

/**
 * The mail to the loket: plain text, what matters first. Nothing of the visitor is in a header but
 * the reply address, and the countries in the subject.
 */
export function composeQuestion(
  submission: Submission,
  details: Details,
  { from, to }: Addresses,
): Message {
  const { reference, replyBy, answers } = details;
  const paragraphs = [
    [
      ...labelsOf(submission, details.findings),
      fillIn(staffWords.reference, { reference }),
      fillIn(staffWords.replyBy, { replyBy: longDate(replyBy, 'nl') }),
    ],
    describeFields(submission),
    [fence.nl.begin, quote(submission.question), fence.nl.end],
    describeContext(submission),
    describeAdvice(details.advice),
    describeOthers(details.others),
    describeAnswers(answers),
    [staffWords.rest, blockFor(submission, details)],
    [staffWords.reply],
    [replyTemplate(submission, details, answers)],
  ].filter((lines) => lines.length > 0);
  const text = `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  return {
    ...envelope(reference, details.date, from, to),
    // A mailbox of other letters than ASCII is no address to every service; it stands in the text.
    ...(/^[\x20-\x7e]*$/.test(submission.email) && { replyTo: submission.email }),
    subject: subjectOf(submission, reference),
    text,
  };
}

function subjectOf({ topic, countries = '' }: Submission, reference: string): string {
  const typed = headerText(countries);
  return `[${reference}] ${messages.nl.topics[topic]}${typed && ` – ${typed}`}`;
}

/** What the visitor brought along to the form, or wrote beside the question. */
const describeContext = ({ context }: Submission): string[] =>
  context ? [staffWords.contextBegin, quote(context), staffWords.contextEnd] : [];

/** Lines of a visitor, each with a mark before it, so that none can pass for one of ours. */
export const quote = (text: string): string => text.replaceAll(/^/gm, '| ');

/** What every mail of one question has. */
export function envelope(key: string, date: Date, from: string, to: string) {
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return { key, messageId: `<${key}@${domain}>`, date, from, to, headers: {} };
}

function describeFields(submission: Submission): string[] {
  const { labels: names, organisationTypes, topics, coordinatorAnswers } = messages.nl;
  const { coordinatorConsulted } = submission;
  const values = {
    name: submission.name,
    email: submission.email,
    phone: submission.phone,
    organisation: submission.organisation,
    organisationType: organisationTypes[submission.organisationType],
    role: submission.role,
    topic: topics[submission.topic],
    countries: submission.countries,
    coordinatorConsulted: coordinatorConsulted && coordinatorAnswers[coordinatorConsulted],
  };
  return labelled(values, names);
}

/** A line for each field that was filled in. */
export const labelled = <Name extends string>(
  values: Record<Name, string | undefined>,
  labels: Record<NoInfer<Name>, string>,
): string[] =>
  (Object.keys(values) as Name[]).flatMap((name) =>
    values[name] ? [`${labels[name]}: ${values[name]}`] : [],
  );
