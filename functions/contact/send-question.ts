import { ticked } from '#src/contact-form/fields.ts';
import { messages } from '#src/contact-form/messages.ts';
import type { Finding } from '#src/contact-form/personal-data.ts';
import { today } from '#src/site/dates.ts';
import { json, page, seeOther } from './answers.ts';
import type { Values } from './body.ts';
import type { Delivery } from './deliver.ts';
import { fillNotSent } from './fill.ts';
import type { Exchange } from './exchange.ts';
import type { FittingAnswer } from './fitting-answers.ts';
import { nameOf } from './log.ts';
import { composeQuestion, referenceOf } from './message.ts';
import { replyDate } from './reply-date.ts';
import { sendBeside } from './send-beside.ts';
import { sentAddress } from './sent.ts';
import type { Submission } from './submission.ts';

/** How long a mail service remembers a key (resend.com/docs/dashboard/emails/idempotency-keys). */
const keyLifeMs = 24 * 60 * 60 * 1000;

/** Deliver a question that may be sent, and thank for it only when it was delivered. */
export async function sendQuestion(
  submission: Submission,
  findings: Finding[],
  exchange: Exchange,
): Promise<Response> {
  const { deps, log } = exchange;
  const reference = referenceOf(submission, deps.secret);
  if (!('from' in deps.mail)) {
    log({ outcome: 'misconfigured', reference });
    return notSent(exchange, { reference });
  }

  const { workingDays, holidays } = deps.loket;
  const date = firstSentOf(submission, deps.now());
  const replyBy = replyDate(date, workingDays, holidays);
  const promised = { reference, replyBy, date };
  const advice = deps.advise(submission);
  const isRepeat = submission.firstSent !== undefined;
  const others = deps.senders.othersOf(submission.email, reference, isRepeat);
  const answers = await findAnswers(submission, reference, exchange);
  const details = { ...promised, findings, advice, others, answers };
  const message = composeQuestion(submission, details, deps.mail);
  const delivery = await deps.deliver(message, submission.maybeSent !== undefined);
  if (delivery.status !== 'failed') deps.senders.mayBeHere(submission.email, reference);
  if (delivery.status !== 'accepted') {
    const outcome = delivery.status === 'unknown' ? 'not confirmed' : 'not delivered';
    log({ outcome, reference, rule: delivery.reason });
    return notSent(exchange, { reference, date, delivery });
  }
  log({ outcome: 'delivered', reference });

  const beside = await sendBeside(submission, promised, exchange, deps.mail.from);
  const result = { reference, replyBy, ...beside };
  const shown = { ...result, received: today(date), advice };
  const location = sentAddress(exchange.language, shown, deps.secret);
  const isProgram = exchange.isJson || exchange.isScript;
  return isProgram ? json(200, { ...result, location }) : seeOther(location);
}

/**
 * When a question was first sent: a second try must be the same mail to the last byte, on the next
 * day as well. Older than a key lives, it is a question of now.
 */
function firstSentOf({ firstSent }: Submission, now: Date): Date {
  const date = firstSent ? new Date(firstSent) : now;
  return Math.abs(now.getTime() - date.getTime()) < keyLifeMs ? date : now;
}

/** The answers of the site, for the staff to cite; without them the question is as good. */
async function findAnswers(
  submission: Submission,
  reference: string,
  { deps, log }: Exchange,
): Promise<FittingAnswer[]> {
  try {
    return await deps.findAnswers(submission);
  } catch (error) {
    log({ outcome: 'answers left out', reference, rule: nameOf(error) });
    return [];
  }
}

/** Where this time nothing was sent at all, what is known of an earlier time still holds. */
const earlier = ({ maybeSent }: Values) =>
  maybeSent === ticked ? { canRepeat: false } : undefined;

/** What is known of a question that was not delivered, or of which that is not known. */
interface Undelivered {
  reference?: string;
  date?: Date;
  delivery?: Exclude<Delivery, { status: 'accepted' }>;
}

/** The lifeboat: what is known, the whole text back, and the ways that are left. */
export async function notSent(
  { isJson, language, values, deps }: Exchange,
  { reference, date, delivery }: Undelivered = {},
): Promise<Response> {
  const unknown = delivery?.status === 'unknown' ? delivery : earlier(values);
  const status = unknown ? 504 : 503;
  const firstSent = date?.toISOString();
  if (isJson) {
    const message = messages[language][unknown ? 'unknown' : 'notSent'];
    const outcome = unknown ? 'unknown' : 'not sent';
    return json(status, { outcome, message, reference, firstSent, canRepeat: unknown?.canRepeat });
  }
  const mailbox = 'to' in deps.mail ? deps.mail.to : undefined;
  const again = { ...values, firstSent, ...(unknown && { maybeSent: ticked }) };
  const built = await deps.readPage('notSent', language);
  return page(status, fillNotSent(built, again, { reference, mailbox, unknown }), built);
}
