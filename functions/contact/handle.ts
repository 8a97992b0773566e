import { messages } from '../../src/contact-form/messages.ts';
import { findPersonalData } from '../../src/contact-form/personal-data.ts';
import type { Language } from '../../src/schemas/bilingual.ts';
import { json, page, problem, problemPage, seeOther } from './answers.ts';
import { bodyType, readLimited, readValues, type Values } from './body.ts';
import type { Delivery } from './deliver.ts';
import { fillForm, fillNotSent, type FieldError } from './fill.ts';
import { isFromThisSite } from './guard.ts';
import type { LogLine } from './log.ts';
import { composeQuestion, composeReceipt, referenceOf, type Message } from './message.ts';
import type { ReadPage } from './pages.ts';
import { replyDate } from './reply-date.ts';
import { sentAddress } from './sent.ts';
import { normalise, parseSubmission, type FieldFault, type Submission } from './submission.ts';

/** What the handler needs from outside; tests pass their own. */
export interface Dependencies {
  /** Addresses of the mail, or why there are none: then nothing is accepted. */
  mail: { from: string; to: string } | { closed: true } | { error: string };
  loket: { workingDays: number; phone: string };
  deliver: (message: Message) => Promise<Delivery>;
  readPage: ReadPage;
  now: () => Date;
  log: (line: LogLine) => void;
}

/** What was received, and for whom the answer is. */
interface Exchange {
  values: Values;
  language: Language;
  isJson: boolean;
  deps: Dependencies;
}

/** Turn one submission of the contact form into one mail and one answer. */
export async function handleContact(request: Request, deps: Dependencies): Promise<Response> {
  const language = languageOf(request.headers.get('referer'));
  if (request.method !== 'POST') return refuse(405, request, deps, language);

  const type = bodyType(request);
  if (!type) return refuse(415, request, deps, language);

  const text = await readLimited(request);
  if (text === undefined) return refuse(413, request, deps, language);

  const values = normalise(readValues(text, type));
  const isJson = type === 'application/json';
  const chosen = values.language === 'en' ? 'en' : 'nl';
  if (!isFromThisSite(request)) return refuse(403, request, deps, chosen, values.question);

  const exchange = { values, language: chosen, isJson, deps } satisfies Exchange;
  const { submission, faults } = parseSubmission(values);
  if (!submission) return askToMend(describeFaults(faults, chosen), exchange);

  const findings = findPersonalData(submission.question, submission.email);
  if (findings.length > 0 && !submission.personalDataChecked) {
    const found = findings.map((finding) => `“${finding.found}”`).join(', ');
    const words = messages[chosen].faults.personalDataChecked?.personal ?? '';
    const message = words.replace('{found}', () => found);
    return askToMend([{ field: 'personalDataChecked', message }], exchange);
  }
  return send(submission, exchange);
}

async function send(submission: Submission, exchange: Exchange): Promise<Response> {
  const { deps } = exchange;
  const reference = referenceOf(submission);
  const replyBy = replyDate(deps.now(), deps.loket.workingDays);
  if (!('from' in deps.mail)) {
    deps.log({ outcome: 'closed' in deps.mail ? 'closed' : 'misconfigured', reference });
    return notSent(exchange, reference);
  }

  const findings = findPersonalData(submission.question, submission.email);
  const details = { reference, replyBy, findings };
  const delivery = await deps.deliver(composeQuestion(submission, details, deps.mail));
  if (delivery.status !== 'accepted') {
    deps.log({ outcome: 'not delivered', reference, rule: delivery.reason });
    return notSent(exchange, reference);
  }
  deps.log({ outcome: 'delivered', reference });

  const receipt = await sendReceipt(submission, { reference, replyBy }, deps, deps.mail.from);
  const result = { reference, replyBy, ...(receipt && { receipt }) };
  return exchange.isJson ? json(200, result) : seeOther(sentAddress(exchange.language, result));
}

/** A failed receipt never turns a delivered question into a failure. */
async function sendReceipt(
  submission: Submission,
  { reference, replyBy }: { reference: string; replyBy: string },
  deps: Dependencies,
  from: string,
): Promise<'sent' | 'failed' | undefined> {
  if (!submission.receipt) return undefined;
  const details = { reference, replyBy, phone: deps.loket.phone };
  const receipt = composeReceipt(submission, details, from);
  const delivery = await deps.deliver(receipt);
  if (delivery.status === 'accepted') return 'sent';
  deps.log({ outcome: 'receipt not delivered', reference, rule: delivery.reason });
  return 'failed';
}

async function askToMend(errors: FieldError[], exchange: Exchange): Promise<Response> {
  const { isJson, language, values, deps } = exchange;
  deps.log({ outcome: 'asked to mend', rule: errors.map(({ field }) => field).join(' ') });
  if (isJson) return json(422, { errors });
  return page(422, fillForm(await deps.readPage('form', language), values, errors, language));
}

async function notSent(exchange: Exchange, reference: string): Promise<Response> {
  const { isJson, language, values, deps } = exchange;
  if (isJson) {
    return json(503, { message: messages[language].notSent, reference });
  }
  const mailbox = 'to' in deps.mail ? deps.mail.to : undefined;
  const html = await deps.readPage('notSent', language);
  return page(503, fillNotSent(html, values, { reference, mailbox }));
}

function describeFaults(faults: FieldFault[], language: Language): FieldError[] {
  return faults.map(({ field, fault }) => {
    const known = messages[language].faults[field];
    return { field, message: known?.[fault] ?? known?.invalid ?? fault };
  });
}

function refuse(
  status: 403 | 405 | 413 | 415,
  request: Request,
  deps: Dependencies,
  language: Language,
  typed?: string,
): Response {
  deps.log({ outcome: 'refused', rule: String(status) });
  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false;
  return wantsPage ? problemPage(status, language, typed) : problem(status, language);
}

const languageOf = (referer: string | null): Language =>
  referer && /^https?:\/\/[^/]+\/en(?:\/|$)/.test(referer) ? 'en' : 'nl';
