import { createHmac } from 'node:crypto';
import { fillIn, receiptWords, staffWords } from '#src/contact-form/mail-words.ts';
import { messages } from '#src/contact-form/messages.ts';
import { toReference } from '#src/contact-form/reference.ts';
import type { Finding } from '#src/contact-form/personal-data.ts';
import { longDate } from '#src/site/dates.ts';
import type { Outcome } from '#src/schemas/check.ts';
import { describeAdvice } from './advice.ts';
import { labelsOf } from './labels.ts';
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

/** What changes nothing of the question: the wish for a receipt, and the account of earlier sends. */
const beside = new Set(['receipt', 'firstSent', 'maybeSent', 'secondsOpen']);

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

/** The mail to the loket: plain text, nothing of the visitor in a header but the reply address. */
export function composeQuestion(
  submission: Submission,
  details: Promised & { findings: Finding[]; advice: Outcome[] },
  { from, to }: Addresses,
): Message {
  const { reference, replyBy } = details;
  const { context } = submission;
  const text = [
    ...labelsOf(submission, details.findings),
    ...describeAdvice(details.advice),
    fillIn(staffWords.reference, { reference }),
    fillIn(staffWords.replyBy, { replyBy: longDate(replyBy, 'nl') }),
    '',
    ...describeFields(submission),
    '',
    ...fence(staffWords.begin, submission.question, staffWords.end),
    ...(context ? fence(staffWords.contextBegin, context, staffWords.contextEnd) : []),
    staffWords.rest,
    JSON.stringify({ reference, replyBy, ...facts(submission) }),
    '',
  ].join('\n');
  return {
    ...envelope(reference, details.date, from, to),
    // A mailbox of other letters than ASCII is no address to every service; it stands in the text.
    ...(isAscii(submission.email) && { replyTo: submission.email }),
    subject: `[${reference}] ${messages.nl.topics[submission.topic]}`,
    text,
  };
}

/** A text of the visitor, so that no line of it can pass for one of ours. */
const fence = (begin: string, text: string, end: string): string[] => [
  begin,
  text.replaceAll(/^/gm, '| '),
  end,
  '',
];

/** The receipt to the visitor: not a word of what they typed, so that it cannot carry a message. */
export function composeReceipt(
  { email, language }: Submission,
  details: Promised & { phone: string },
  from: string,
): Message {
  const { reference, phone } = details;
  const replyBy = longDate(details.replyBy, language);
  const lines = receiptWords[language].map((line) => fillIn(line, { reference, replyBy, phone }));
  return {
    ...envelope(`${reference}-receipt`, details.date, from, email),
    subject: `[${reference}] ${messages[language].mailSubject}`,
    text: `${lines.join('\n\n')}\n`,
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
  };
}

const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

function envelope(key: string, date: Date, from: string, to: string) {
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
  return Object.entries(values).flatMap(([name, value]) =>
    value ? [`${names[name as keyof typeof values]}: ${value}`] : [],
  );
}

function facts(submission: Submission) {
  const { language, organisation, organisationType, topic, countries, replyBefore } = submission;
  return { language, organisation, organisationType, topic, countries, replyBefore };
}
