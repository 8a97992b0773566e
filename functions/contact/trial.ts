import { createHash, timingSafeEqual } from 'node:crypto';
import { staffWords } from '#src/contact-form/mail-words.ts';
import type { Message } from './message.ts';

/** The header with which an operator says that a question is a trial; no form can send it. */
export const trialHeader = 'x-loket-trial';

/** `false`: it carries the mark and not the key, so it is neither a trial nor a question. */
export type Trial = 'none' | 'ours' | 'false';

/** What a request says of itself, by a key that only the operator has. */
export function trialOf(request: Request, key: string | undefined): Trial {
  const given = request.headers.get(trialHeader);
  if (given === null) return 'none';
  return key && timingSafeEqual(hash(given), hash(key)) ? 'ours' : 'false';
}

const hash = (text: string) => createHash('sha256').update(text).digest();

/** A mail of a trial: to the mailbox for trials whatever it was for, and nobody takes it for a question. */
export const asTrial = (message: Message, mailbox: string): Message => ({
  ...message,
  to: mailbox,
  subject: `${staffWords.trial} ${message.subject}`,
  text: `${staffWords.trialNotice}\n\n${message.text}`,
  headers: { ...message.headers, 'X-Loket-Trial': 'yes', 'Auto-Submitted': 'auto-generated' },
});
