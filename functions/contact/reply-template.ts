import { fillIn, replyWords } from '#src/contact-form/mail-words.ts';
import { longDate, today } from '#src/site/dates.ts';
import type { FittingAnswer } from './fitting-answers.ts';
import type { Submission } from './submission.ts';

/** The beginning of an answer, in the language of the visitor, for the staff to take over. */
export function replyTemplate(
  { name, language }: Submission,
  { reference, date }: { reference: string; date: Date },
  answers: FittingAnswer[],
): string {
  const words = replyWords[language];
  const links = answers.map(({ title, url }) => `- ${title} ${url}`);
  const values = { name, reference, date: longDate(today(date), language) };
  return [
    ...words.opening.map((line) => fillIn(line, values)),
    ...(links.length > 0 ? [[words.answers, ...links].join('\n')] : []),
    ...words.closing,
  ].join('\n\n');
}
