import { createHash } from 'node:crypto';
import { copyWords, fence, fillIn, receiptWords } from '#src/contact-form/mail-words.ts';
import { messages } from '#src/contact-form/messages.ts';
import { longDate } from '#src/site/dates.ts';
import { envelope, labelled, quote, type Message, type Promised } from './message.ts';
import type { Submission } from './submission.ts';

/** No program answers these mails. */
const headers = { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' };

type Details = Promised & { phone: string };

/** The receipt to the visitor: not a word of what they typed, so that it cannot carry a message. */
export function composeReceipt(
  { email, language }: Submission,
  details: Details,
  from: string,
): Message {
  const { reference, phone } = details;
  const replyBy = longDate(details.replyBy, language);
  const lines = receiptWords[language].map((line) => fillIn(line, { reference, replyBy, phone }));
  return {
    ...envelope(`${reference}-receipt`, details.date, from, email),
    subject: `[${reference}] ${messages[language].mailSubject}`,
    text: `${lines.join('\n\n')}\n`,
    headers,
  };
}

/**
 * The copy to the visitor's own coordinator: what the visitor wrote, and nothing that the site or the
 * loket makes of it. Another address is another mail, so it is part of the key.
 */
export function composeCopy(
  submission: Submission,
  to: string,
  details: Details,
  from: string,
): Message {
  const { reference, date, phone } = details;
  const { language, name, organisation, topic, countries, question } = submission;
  const words = copyWords[language];
  const { begin, end } = fence[language];
  const values = {
    reference,
    name,
    organisation,
    topic: messages[language].topics[topic],
    countries,
  };
  const own = quote([...labelled(values, words.fields), '', question].join('\n'));
  const after = words.after.map((line) => fillIn(line, { phone }));
  return {
    ...envelope(`${reference}-copy-${shortHash(to)}`, date, from, to),
    subject: `[${reference}] ${words.subject}`,
    text: `${[...words.before, [begin, own, end].join('\n'), ...after].join('\n\n')}\n`,
    headers,
  };
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
