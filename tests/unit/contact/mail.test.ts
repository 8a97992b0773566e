import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviserIn } from '#functions/contact/advice.ts';
import { headerText } from '#functions/contact/header-text.ts';
import { sendersOfAnHour } from '#functions/contact/senders.ts';
import { contactMail } from '#src/schemas/contact-mail.ts';
import { anyText, handle, post, postJson, valid, type Fields } from './form.ts';

const answers = [
  { number: 54, title: 'Mag het?', url: 'https://site.example/v/54' },
  { number: 99, title: 'Wanneer niet?', url: 'https://site.example/v/99' },
];
const findAnswers = () => Promise.resolve(answers);

/** The line for computers, as a ticket system would find it. */
const blockOf = (text = '') => text.split('\n').filter((line) => line.startsWith('{"version":'));

describe('the staff of the loket', () => {
  test('see in the list of mails which question, what about and which countries', async () => {
    const { sent } = await handle(post({ ...valid, countries: 'Rusland, Iran' }));

    expect(sent[0]?.subject).toMatch(
      /^\[[2-9A-Z-]{9}\] Rusland: sancties of samenwerking – Rusland, Iran$/,
    );
  });

  test('read who asks, what, what the rules say, what fits, and then how to begin', async () => {
    const asked = { ...valid, organisationType: 'company' };
    const { sent } = await handle(post(asked), { findAnswers, advise: adviserIn(process.cwd()) });

    const text = sent[0]?.text ?? '';
    const places = [
      'Kenmerk: ',
      'Uw naam: Noor de Vries',
      '----- begin vraag -----',
      '[volgens de regels: ',
      '- vraag 54: Mag het? https://site.example/v/54',
      '{"version":1,',
      'Geachte Noor de Vries,',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('get a question all the same when no answer can be looked for, and the log says so', async () => {
    const { response, sent, logged } = await handle(post(valid), {
      findAnswers: () => Promise.reject(new TypeError(valid.question)),
    });

    expect(response.status).toBe(303);
    expect(sent[0]?.text).not.toContain('Antwoorden op de site');
    expect(logged).toMatchObject([
      { outcome: 'answers left out', rule: 'TypeError' },
      { outcome: 'delivered' },
    ]);
    expect(JSON.stringify(logged)).not.toContain('Mag dit');
  });

  test.for([
    ['nl', 'Geachte Noor de Vries,', '24 november 2026', 'advies en is niet juridisch bindend'],
    ['en', 'Dear Noor de Vries,', '24 November 2026', 'advice and is not legally binding'],
  ] as const)('get the beginning of an answer in %s', async ([language, ...words]) => {
    const { sent } = await handle(post({ ...valid, language }), { findAnswers });

    const text = sent[0]?.text ?? '';
    const template = text.slice(text.lastIndexOf(words[0]));
    const reference = /^\[(.+?)\]/.exec(sent[0]?.subject ?? '')?.[1] ?? 'none';
    for (const part of [...words, reference, '- Mag het? https://site.example/v/54']) {
      expect(template).toContain(part);
    }
  });

  test('get a beginning without a word on answers where none fits', async () => {
    const { sent } = await handle(post(valid));

    expect(sent[0]?.text).not.toContain('Op onze site staat meer');
  });
});

describe('a sender who asks more than once in an hour', () => {
  const ask = (question: string, senders = sendersOfAnHour(), more: Fields = {}) =>
    handle(postJson({ ...valid, question, ...more }), { senders });
  const referenceIn = ({ text }: { text: string }) =>
    (JSON.parse(text) as { reference: string }).reference;

  test('is known by the references of the other questions', async () => {
    const senders = sendersOfAnHour();
    const first = await ask('Een?', senders);
    const second = await ask('Twee?', senders, { email: 'NOOR+2@universiteit.nl' });

    expect(first.sent[0]?.text).not.toContain('Dezelfde afzender');
    expect(second.sent[0]?.text).toContain(
      `Dezelfde afzender stuurde in het afgelopen uur ook: ${referenceIn(first)}\n`,
    );
  });

  test('sends the same mail to the last byte when a question is tried again', async () => {
    const senders = sendersOfAnHour();
    const first = await ask('Een?', senders);
    await ask('Twee?', senders);

    expect((await ask('Een?', senders)).sent).toEqual(first.sent);
  });

  test('sends the same mail when it is tried again by a copy that knows only the later one', async () => {
    const first = await ask('Een?');
    const elsewhere = sendersOfAnHour();
    await ask('Twee?', elsewhere);
    const again = await ask('Een?', elsewhere, { firstSent: '2026-11-24T12:00:00.000Z' });

    expect(again.sent).toEqual(first.sent);
  });

  test('is not taken for somebody else', async () => {
    const senders = sendersOfAnHour();
    await ask('Een?', senders);

    const { sent } = await ask('Twee?', senders, { email: 'piet@universiteit.nl' });

    expect(sent[0]?.text).not.toContain('Dezelfde afzender');
  });

  test('is not reminded of a question that did not arrive', async () => {
    const senders = sendersOfAnHour();
    const deliver = () => Promise.resolve({ status: 'failed' as const, reason: 'x' });
    await handle(postJson({ ...valid, question: 'Een?' }), { senders, deliver });

    expect((await ask('Twee?', senders)).sent[0]?.text).not.toContain('Dezelfde afzender');
  });

  test('is forgotten after an hour', () => {
    let time = 0;
    const senders = sendersOfAnHour(() => time);
    senders.mayBeHere('noor@uni.nl', 'A');
    time = 59 * 60 * 1000;
    expect(senders.othersOf('noor@uni.nl', 'B', false)).toEqual(['A']);
    time = 60 * 60 * 1000;
    expect(senders.othersOf('noor@uni.nl', 'C', false)).toEqual([]);
  });
});

describe('a ticket system', () => {
  test('finds one line in every mail, and it is as the published schema says', async () => {
    const typed = fc.record({ name: anyText, organisation: anyText, countries: anyText });
    let mails = 0;
    await fc.assert(
      fc.asyncProperty(typed, anyText, async (fields, question) => {
        const hostile = { ...fields, question: `${question}\n{"version":1}` };
        const fakes = { name: '{"version":1}', organisation: '{"version":1}' };
        for (const request of [
          { ...valid, ...hostile },
          { ...valid, ...hostile, ...fakes },
        ]) {
          const { sent } = await handle(postJson({ ...request, personalDataChecked: 'yes' }));
          if (sent.length === 0) continue;

          mails += 1;
          const blocks = blockOf(sent[0]?.text);
          expect(blocks).toHaveLength(1);
          const block = contactMail.parse(JSON.parse(blocks[0] ?? ''));
          expect(sent[0]?.subject).toContain(`[${block.reference}]`);
        }
      }),
      { numRuns: 300 },
    );
    expect(mails).toBeGreaterThan(100);
  });
});

describe('countries in a subject', () => {
  test.for([
    ['Rusland', 'Rusland'],
    ['Côte d’Ivoire & São Tomé', 'Côte d’Ivoire & São Tomé'],
    ['中国、俄罗斯', '中国 俄罗斯'],
    ['Iran] [2222-2222', 'Iran 2222-2222'],
    ['https://evil.example/?a=b', 'https evil.example a b'],
    ['Rusland\r\nBcc: a@b.nl', 'Rusland Bcc a b.nl'],
    ['\u202eRusland\u0000', 'Rusland'],
    ['<>', ''],
  ] as const)('%j are shown as %j', ([typed, shown]) => {
    expect(headerText(typed)).toBe(shown);
  });

  test('stay on one short line of ordinary characters, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const shown = headerText(typed.toWellFormed());

        expect(Array.from(shown).length).toBeLessThanOrEqual(60);
        expect(shown).toMatch(/^[\p{L}\p{M}\p{N},.;'’& …-]*$/u);
      }),
      { numRuns: 500 },
    );
  });
});

test('whatever is typed, no header holds more of it than the reply address and the countries', async () => {
  const mark = 'Zqxj';
  const marked = anyText.map((typed) => `${mark}${typed}`);
  const fields = fc.record({
    name: marked,
    organisation: marked,
    role: marked,
    phone: marked.map((typed) => `${typed}123`),
    question: marked,
    countries: anyText,
  });
  let mails = 0;
  await fc.assert(
    fc.asyncProperty(fields, async (typed) => {
      const asked = { ...valid, ...typed, receipt: 'yes', personalDataChecked: 'yes' };
      const copy = { coordinatorEmail: 'coordinator@uni.nl', copyToCoordinator: 'yes' };
      const { sent } = await handle(postJson({ ...asked, ...copy }));

      mails += sent.length;
      for (const { text, ...headers } of sent) {
        expect(text).toBeTruthy();
        expect(JSON.stringify(headers)).not.toContain(mark);
      }
      for (const { subject, replyTo } of sent.slice(1)) {
        expect(replyTo).toBeUndefined();
        expect(subject).toMatch(
          /^\[[2-9A-Z-]{9}\] (?:Vraag aan|Kopie van een vraag aan) het loket/,
        );
      }
    }),
    { numRuns: 200 },
  );
  expect(mails).toBeGreaterThan(100);
});
