import type { ContactMail } from '#src/schemas/contact-mail.ts';
import type { Submission } from './submission.ts';

/** What a ticket system can take from the mail, on one line; src/schemas/contact-mail.ts explains it. */
export function blockFor(
  submission: Submission,
  { reference, replyBy }: Pick<ContactMail, 'reference' | 'replyBy'>,
): string {
  const { language, organisation, organisationType, topic, countries, replyBefore } = submission;
  const block: ContactMail = {
    version: 1,
    reference,
    replyBy,
    language,
    organisation,
    organisationType,
    topic,
    ...(countries && { countries }),
    ...(replyBefore && { replyBefore }),
  };
  return JSON.stringify(block);
}
