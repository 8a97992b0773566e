import { fillIn, staffWords } from '#src/contact-form/mail-words.ts';
import type { Finding } from '#src/contact-form/personal-data.ts';
import { longDate } from '#src/site/dates.ts';
import type { Submission } from './submission.ts';

/** What the loket's staff must see first, above the question. */
export function labelsOf(submission: Submission, findings: Finding[]): string[] {
  const { replyBefore } = submission;
  return [
    // Nothing is dropped: what looks like spam is delivered with a label.
    ...(looksLikeSpam(submission) ? [staffWords.spam] : []),
    ...(replyBefore ? [fillIn(staffWords.urgent, { day: longDate(replyBefore, 'nl') })] : []),
    ...(findings.length > 0 ? [staffWords.personal] : []),
  ];
}

/** Nobody reads this form and fills it in sooner, in seconds. */
const quickest = 3;

/**
 * A box that no person sees was filled in, the form was sent at once, or there is little between the
 * links; an honest question with its sources has sentences around them.
 */
export function looksLikeSpam({ website, question, secondsOpen }: Submission): boolean {
  const links = question.match(/https?:\/\/|(?<![\w./])www\./gi)?.length ?? 0;
  const words = question.split(/\s+/).length;
  return (
    website !== '' ||
    (secondsOpen !== undefined && secondsOpen < quickest) ||
    (links > 5 && links * 10 > words)
  );
}
