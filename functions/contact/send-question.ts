import { messages } from '#src/contact-form/messages.ts';
import type { Finding } from '#src/contact-form/personal-data.ts';
import { json, page, seeOther } from './answers.ts';
import { fillNotSent } from './fill.ts';
import type { Exchange } from './exchange.ts';
import { composeQuestion, composeReceipt, referenceOf, type Promised } from './message.ts';
import { replyDate } from './reply-date.ts';
import { sentAddress } from './sent.ts';
import type { Submission } from './submission.ts';

/** Deliver a question that may be sent, and thank for it only when it was delivered. */
export async function sendQuestion(
  submission: Submission,
  findings: Finding[],
  exchange: Exchange,
): Promise<Response> {
  const { deps, log } = exchange;
  const reference = referenceOf(submission);
  if (!('from' in deps.mail)) {
    log({ outcome: 'misconfigured', reference });
    return notSent(exchange, reference);
  }

  const { workingDays, holidays } = deps.loket;
  const date = deps.now();
  const replyBy = replyDate(date, workingDays, holidays);
  const promised = { reference, replyBy, date };
  const advice = deps.advise(submission);
  const message = composeQuestion(submission, { ...promised, findings, advice }, deps.mail);
  const delivery = await deps.deliver(message);
  if (delivery.status !== 'accepted') {
    log({ outcome: 'not delivered', reference, rule: delivery.reason });
    return notSent(exchange, reference);
  }
  log({ outcome: 'delivered', reference });

  const receipt = await sendReceipt(submission, promised, exchange, deps.mail.from);
  const result = { reference, replyBy, ...(receipt && { receipt }) };
  return exchange.isJson
    ? json(200, result)
    : seeOther(sentAddress(exchange.language, { ...result, advice }));
}

/** A failed receipt never turns a delivered question into a failure. */
async function sendReceipt(
  submission: Submission,
  promised: Promised,
  { deps, log }: Exchange,
  from: string,
): Promise<'sent' | 'failed' | undefined> {
  if (!submission.receipt) return undefined;
  const receipt = composeReceipt(submission, { ...promised, phone: deps.loket.phone }, from);
  const delivery = await deps.deliver(receipt);
  if (delivery.status === 'accepted') return 'sent';
  log({
    outcome: 'receipt not delivered',
    reference: promised.reference,
    rule: delivery.reason,
  });
  return 'failed';
}

/** The lifeboat: the whole text back, and the ways that are left. */
export async function notSent(exchange: Exchange, reference?: string): Promise<Response> {
  const { isJson, language, values, deps } = exchange;
  if (isJson) return json(503, { message: messages[language].notSent, reference });
  const mailbox = 'to' in deps.mail ? deps.mail.to : undefined;
  const html = await deps.readPage('notSent', language);
  return page(503, fillNotSent(html, values, { reference, mailbox }));
}
