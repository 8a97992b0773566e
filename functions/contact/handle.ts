import { ticked, writtenText } from '#src/contact-form/fields.ts';
import { describeFindings } from '#src/contact-form/describe-findings.ts';
import { messages, withLimit } from '#src/contact-form/messages.ts';
import { findInFields } from '#src/contact-form/personal-data.ts';
import { today } from '#src/site/dates.ts';
import { languageOf, type Language } from '#src/site/language.ts';
import { json, page, plainPage, problem, refusal } from './answers.ts';
import { bodyType, decoderOf, readLimited, readValues } from './body.ts';
import type { Dependencies, Exchange } from './exchange.ts';
import { fillForm, type FieldError } from './fill.ts';
import { isFromThisSite } from './guard.ts';
import { nameOf, type Event } from './log.ts';
import { notSent, sendQuestion } from './send-question.ts';
import { normalise, parseSubmission, type FieldFault } from './submission.ts';

/** Turn one submission of the contact form into one mail and one answer. */
export async function handleContact(request: Request, deps: Dependencies): Promise<Response> {
  const start = deps.now().getTime();
  let bytes = 0;
  const log = (event: Event) => {
    deps.log({ ...event, ms: deps.now().getTime() - start, bytes });
  };
  const refuse = (status: 403 | 405 | 413 | 415, language: Language, typed?: string) => {
    log({ outcome: 'refused', rule: String(status) });
    const said = refusal(status, language, deps.loket.phone);
    const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false;
    return wantsPage ? plainPage(status, said, language, typed) : problem(status, said, language);
  };
  const origin = languageFrom(request.headers.get('referer'));
  if (request.method !== 'POST') return refuse(405, origin);

  const type = bodyType(request);
  if (!type) return refuse(415, origin);

  const body = await readLimited(request);
  if (body === undefined) return refuse(413, origin);

  bytes = body.byteLength;
  const values = normalise(readValues(body, type, decoderOf(request)));
  const language = values.language === 'en' ? 'en' : 'nl';
  if (deps.trial === 'false' || !isFromThisSite(request))
    return refuse(403, language, writtenText(values));

  const isJson = type === 'application/json';
  const accept = request.headers.get('accept') ?? '';
  const isScript = accept.includes('application/json');
  let mayBeSent = values.maybeSent === ticked;
  const watched: Dependencies = {
    ...deps,
    deliver: async (...mail) => {
      const delivery = await deps.deliver(...mail);
      mayBeSent ||= delivery.status !== 'failed';
      return delivery;
    },
  };
  const exchange = { values, language, isJson, isScript, deps: watched, log } satisfies Exchange;
  return answer(exchange).catch((error: unknown) => {
    // A mistake of ours must not cost the visitor the text, nor call unsent what may have arrived.
    log({ outcome: mayBeSent ? 'not confirmed' : 'not delivered', rule: nameOf(error) });
    const status = mayBeSent ? 504 : 500;
    const said = refusal(status, language, deps.loket.phone);
    return isJson
      ? problem(status, said, language)
      : plainPage(status, said, language, writtenText(values));
  });
}

/** Ask to mend what is wrong, or send. */
async function answer(exchange: Exchange): Promise<Response> {
  const { values, language, deps, log } = exchange;
  if ('closed' in deps.mail) {
    // Before anything is checked: the page of a closed site has no form to give the text back in.
    log({ outcome: 'closed' });
    return notSent(exchange);
  }
  const { submission, faults } = parseSubmission(values, today(deps.now()));
  if (!submission) return askToMend(describeFaults(faults, language), exchange);

  const findings = findInFields(submission);
  if (findings.length > 0 && !submission.personalDataChecked) {
    const message = describeFindings(findings, language);
    return askToMend([{ field: 'personalDataChecked', message }], exchange);
  }
  return sendQuestion(submission, findings, exchange);
}

async function askToMend(errors: FieldError[], exchange: Exchange): Promise<Response> {
  const { isJson, language, values, deps, log } = exchange;
  log({ outcome: 'asked to mend', rule: errors.map(({ field }) => field).join(' ') });
  if (isJson) return json(422, { errors });
  const built = await deps.readPage('form', language);
  return page(422, fillForm(built, values, errors, language), built);
}

function describeFaults(faults: FieldFault[], language: Language): FieldError[] {
  return faults.map(({ field, fault }) => {
    const words = messages[language].faults[field];
    return { field, message: withLimit(words[fault] ?? words.missing ?? '', field) };
  });
}

/** The language of the page from which a request came, as far as it can be told. */
const languageFrom = (referer: string | null): Language =>
  referer && URL.canParse(referer) ? languageOf(new URL(referer)) : 'nl';
