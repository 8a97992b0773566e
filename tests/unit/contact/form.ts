import fc from 'fast-check';
import type { Delivery } from '#functions/contact/deliver.ts';
import type { Dependencies } from '#functions/contact/exchange.ts';
import { handleContact } from '#functions/contact/handle.ts';
import type { LogLine } from '#functions/contact/log.ts';
import type { Message } from '#functions/contact/message.ts';
import { sendersOfAnHour } from '#functions/contact/senders.ts';

/** A question that may be sent. */
export const valid = {
  language: 'nl',
  name: 'Noor de Vries',
  email: 'noor@universiteit.nl',
  organisation: 'Universiteit van Ergens',
  organisationType: 'university',
  topic: 'russia',
  question: 'Mag dit?\nEn dat?',
  noThirdPartyData: 'yes',
};

/** A page with the same marks as the built ones. */
const pages = {
  form: `<!doctype html><html lang="nl"><head><title>Stel uw vraag</title></head><body>
    <section data-error-summary hidden><ul></ul></section><h1>Stel uw vraag</h1>
    <form data-contact-form>${['name', 'email', 'phone', 'organisation', 'role', 'countries']
      .map((name) => field(name, `<input id="${name}" name="${name}">`))
      .join('')}
    ${field('organisationType', '<select id="organisationType" name="organisationType"><option value=""></option><option value="university">U</option></select>')}
    ${field('topic', '<select id="topic" name="topic"><option value=""></option><option value="russia">R</option></select>')}
    ${field('question', '<textarea id="question" name="question"></textarea>')}
    ${field('noThirdPartyData', '<input id="noThirdPartyData" name="noThirdPartyData" type="checkbox" value="yes">')}
    </form></body></html>`,
  sent: '<main></main>',
  notSent: `<!doctype html><html><head><title>x</title></head><body><h1>Niet verstuurd</h1>
    <textarea data-slot="text"></textarea><form data-slot="retry"></form>
    <p data-when="reference" hidden><b data-slot="reference"></b></p>
    <p data-when="mailto" hidden><a data-slot="mailto"></a></p></body></html>`,
};

function field(name: string, control: string): string {
  return `<div data-field="${name}"><p data-error-for="${name}" hidden></p>${control}</div>`;
}

export interface Result {
  response: Response;
  text: string;
  sent: Message[];
  logged: LogLine[];
}

/** Hand one request to the handler, and tell what a person would notice. */
export async function handle(
  request: Request,
  changes: Partial<Dependencies> = {},
): Promise<Result> {
  const sent: Message[] = [];
  const logged: LogLine[] = [];
  const response = await handleContact(request, {
    trial: 'none',
    mail: { from: 'Loket <formulier@loket.example>', to: 'loket@loket.example' },
    loket: { workingDays: 3, phone: '088 042 62 00', holidays: new Set(['2026-01-01']) },
    advise: () => [],
    findAnswers: () => Promise.resolve([]),
    senders: sendersOfAnHour(),
    mayReceive: () => true,
    secret: 'a secret of the tests',
    deliver: (message): Promise<Delivery> => {
      sent.push(message);
      return Promise.resolve({ status: 'accepted' });
    },
    readPage: (name) => Promise.resolve(pages[name]),
    now: () => new Date('2026-11-24T12:00:00Z'),
    log: (line) => logged.push(line),
    ...changes,
  });
  return { response, text: await response.clone().text(), sent, logged };
}

export type Fields = Record<string, string>;

/** A submission of the form as a browser sends it without JavaScript. */
export const post = (fields: Fields, headers: Record<string, string> = {}) =>
  new Request('https://loket.example/api/contact', {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
  });

/** A submission as a program sends it. */
export const postJson = (data: unknown, headers: Record<string, string> = {}) =>
  new Request('https://loket.example/api/contact', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof data === 'string' ? data : JSON.stringify(data),
  });

/** Text as hostile or odd as it comes: controls, line ends, bidi, markup, lone surrogates. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u202e',
        '\u0000',
        '<script>',
        '"',
        "'",
        '&',
        '</textarea>',
        'Bcc: a@b.nl',
        '\u2028',
        ' ',
        'a',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
