import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { handle, post, postJson, valid } from './form.ts';

describe('a question that may be sent', () => {
  test('is mailed to the loket, so that a reply goes to the visitor', async () => {
    const { response, sent } = await handle(post(valid));

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(
      /^\/contact\/verzonden\/\?reference=[2-9A-Z-]{9}&received=20\d\d-\d\d-\d\d&replyBy=2026-11-27&signature=[\w-]{22}$/,
    );
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ to: 'loket@loket.example', replyTo: 'noor@universiteit.nl' });
    expect(sent[0]?.text).toContain('| Mag dit?\n| En dat?');
  });

  test('is answered in English with the English page', async () => {
    const { response } = await handle(post({ ...valid, language: 'en' }));

    expect(response.headers.get('location')).toMatch(/^\/en\/contact\/sent\/\?/);
  });

  test('is answered to a program with the reference and the date', async () => {
    const { response, text } = await handle(postJson({ ...valid, noThirdPartyData: true }));

    expect(response.status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      reference: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/) as string,
      replyBy: '2026-11-27',
      location: expect.stringMatching(/^\/contact\/verzonden\/\?reference=/) as string,
    });
  });

  test('gets the same reference when it is sent twice, and another when it is changed', async () => {
    const first = await handle(postJson(valid));
    const second = await handle(postJson(valid));
    const changed = await handle(postJson({ ...valid, question: 'Mag dat?' }));

    expect(second.text).toBe(first.text);
    expect(changed.text).not.toBe(first.text);
    expect(second.sent).toEqual(first.sent);
  });

  test('carries nothing of the visitor in a header but the reply address and the countries', async () => {
    const { sent } = await handle(post({ ...valid, name: 'Noor', organisation: 'Geheim' }));

    expect(JSON.stringify({ ...sent[0], text: '' })).not.toMatch(/Noor|Geheim|Mag dit/);
  });

  test('is delivered with a label when it looks like spam', async () => {
    const { response, sent } = await handle(post({ ...valid, website: 'https://spam.example' }));

    expect(response.status).toBe(303);
    expect(sent[0]?.text).toContain('[mogelijk spam]');
  });

  test('is delivered with a label when there is a deadline', async () => {
    const { sent } = await handle(post({ ...valid, replyBefore: '2026-12-03' }));

    expect(sent[0]?.text).toContain('[spoed: antwoord voor 3 december 2026]');
  });

  test('brings a receipt without a word of what was typed, only when asked for', async () => {
    const { sent, response } = await handle(post({ ...valid, receipt: 'yes' }));

    const receipt = sent[1];
    expect(sent).toHaveLength(2);
    expect(receipt?.to).toBe('noor@universiteit.nl');
    expect(receipt?.headers).toMatchObject({ 'Auto-Submitted': 'auto-replied' });
    expect(JSON.stringify({ ...receipt, to: '' })).not.toMatch(/Noor|Ergens|Mag dit/);
    expect(response.headers.get('location')).toContain('receipt=sent');
  });

  test('counts as delivered when only the receipt fails, and says so', async () => {
    const { response } = await handle(post({ ...valid, receipt: 'yes' }), {
      deliver: ({ to }) =>
        Promise.resolve(
          to === 'loket@loket.example'
            ? { status: 'accepted' }
            : { status: 'failed', reason: 'quota' },
        ),
    });

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toContain('receipt=failed');
  });

  test.for([
    ['a plus in the address', { email: 'noor+loket@uni.nl' }],
    ['an apostrophe in the address', { email: "o'neil@uni.ie" }],
    ['a domain with an accent', { email: 'noor@bücher.nl' }],
    ['spaces around a value', { email: '  noor@uni.nl ' }],
    ['a text that is just short enough', { question: 'a\r\n'.repeat(2999) }],
    ['as many Chinese characters', { question: '国'.repeat(6000) }],
    ['as many characters outside the first plane of Unicode', { question: '𠮷'.repeat(6000) }],
    ['an unknown extra field', { extra: 'x', __proto__x: 'y' }],
  ] as const)('may have %s', async ([, fields]) => {
    expect((await handle(post({ ...valid, ...fields }))).response.status).toBe(303);
  });
});

describe('what is pasted from Word, a PDF or a chat', () => {
  const { question } = valid;

  test.for([
    ['a zero-width space', '\u200b', ''],
    ['a byte-order mark', '\ufeff', ''],
    ['a word joiner', '\u2060', ''],
    ['marks of direction', '\u200e\u200f', ''],
    ['marks that turn the text around', '\u202e\u2066', ''],
    ['a soft hyphen', '\u00ad', ''],
    ['a joiner that joins nothing', ' \u200d', ' '],
    ['a control character', '\u0000\u0007', ''],
    ['a soft break of Word', '\u000b', '\n'],
    ['a new page of a PDF', '\u000c', '\n'],
    ['line ends of Unicode', '\u0085\u2028\u2029', '\n\n\n'],
  ] as const)('may hold %s, in every field, by form and by program', async ([, odd, kept]) => {
    const oneLine = kept.replaceAll(/\n+/g, ' ');
    const typed = { name: `Noor${odd}de Vries`, organisation: `A${odd}B`, role: `C${odd}D` };
    for (const request of [post, postJson]) {
      const { sent, response } = await handle(
        request({
          ...valid,
          ...typed,
          question: `Mag${odd}dit?`,
          email: `${odd}noor@uni.nl${odd}`,
        }),
      );

      expect([200, 303]).toContain(response.status);
      expect(sent[0]?.text).toContain(`Uw naam: Noor${oneLine}de Vries\n`);
      expect(sent[0]?.text).toContain(`A${oneLine}B\n`);
      expect(sent[0]?.text).toContain(`| ${`Mag${kept}dit?`.replaceAll('\n', '\n| ')}\n`);
      expect(sent[0]?.replyTo).toBe('noor@uni.nl');
    }
  });

  test.for([
    ['a name in Persian, with its joiner', 'علی\u200cرضا'],
    ['a composed emoji', '👩\u200d🔬 en 🏳️\u200d🌈'],
    ['a word in Malayalam', 'ന\u200dമ'],
  ] as const)('keeps %s', async ([, name]) => {
    const { sent } = await handle(post({ ...valid, name, question }));

    expect(sent[0]?.text).toContain(`Uw naam: ${name}\n`);
  });

  test('puts a line end in a name on one line, so that it starts no line of the mail', async () => {
    const { sent } = await handle(post({ ...valid, name: 'Noor\r\nBcc: a@b.nl' }));

    expect(sent[0]?.text).toContain('Uw naam: Noor Bcc: a@b.nl\n');
  });

  test('comes back whole when it is too long, with how long it may be', async () => {
    const long = 'a'.repeat(8000);
    const { response, text } = await handle(post({ ...valid, question: long }));

    expect(response.status).toBe(422);
    const $ = load(text);
    expect($('#question').text().trim()).toBe(long);
    expect($('[data-error-for="question"]').text()).toContain('6000 tekens');
  });
});

describe('a question that cannot be sent yet', () => {
  test.for([
    ['an empty name', 'name', { name: ' ' }],
    ['an address that is none', 'email', { email: 'noor' }],
    ['an address with a line end', 'email', { email: 'noor@uni.nl\nBcc:a@b.nl' }],
    ['an address that is too long', 'email', { email: `${'a'.repeat(250)}@uni.nl` }],
    ['an unknown kind of organisation', 'organisationType', { organisationType: 'club' }],
    ['an unknown topic', 'topic', { topic: 'x' }],
    ['a name that is too long', 'name', { name: 'a'.repeat(101) }],
    ['an organisation that is too long', 'organisation', { organisation: 'a'.repeat(151) }],
    ['a question that is too long', 'question', { question: 'a'.repeat(6001) }],
    ['a name of nothing that can be seen', 'name', { name: '\u200b\ufeff' }],
    ['a question of nothing that can be seen', 'question', { question: '\u0000 \u2060' }],
    ['an impossible date', 'replyBefore', { replyBefore: '2026-02-30' }],
    ['a phone number with letters', 'phone', { phone: 'bel mij' }],
    ['no promise about personal data', 'noThirdPartyData', { noThirdPartyData: '' }],
  ] as const)('because of %s', async ([, field, fields]) => {
    const html = await handle(post({ ...valid, ...fields }));
    const json = await handle(postJson({ ...valid, ...fields }));

    expect(html.response.status).toBe(422);
    expect(html.sent).toEqual([]);
    const { errors } = JSON.parse(json.text) as { errors: { field: string; message: string }[] };
    expect(errors.map((error) => error.field)).toEqual([field]);
    expect(errors[0]?.message).toMatch(/\p{L}{3,} /u);
  });

  test('comes back on the same page with a summary, messages and every value', async () => {
    const typed = { ...valid, name: '', question: '\n<b>"Quotes" & co</b>', email: '"><script>' };
    const { text } = await handle(post(typed));

    const $ = load(text);
    expect($('title').text()).toBe('Fout: Stel uw vraag');
    expect($('[data-error-summary]').attr('hidden')).toBeUndefined();
    expect($('[data-error-summary] a[href="#name"]').text()).toBe('Vul uw naam in');
    expect($('[data-error-for="name"]').text()).toBe('Vul uw naam in');
    expect($('#name').attr('aria-invalid')).toBe('true');
    expect($('#email').attr('value')).toBe('"><script>');
    expect($('#question').text().trim()).toBe('<b>"Quotes" & co</b>');
    expect($('#topic option[selected]').attr('value')).toBe('russia');
    expect($('#noThirdPartyData').attr('checked')).toBeDefined();
    expect($('script')).toHaveLength(0);
  });

  test('comes back with every character that can stand in a page', async () => {
    const name = 'é$€\u2603漢"<&';
    const { text } = await handle(post({ ...valid, email: '', name }));

    expect(load(text)('#name').attr('value')).toBe(name);
  });

  test.for([
    ['a citizen service number', 'Het gaat om 123456782.'],
    ['a citizen service number in groups', 'Bsn 1234.56.782 van de kandidaat.'],
    ['a bank account', 'Maak over op NL91 ABNA 0417 1643 00.'],
    ['a passport', 'Paspoort SPECI2014 van de kandidaat.'.replace('SPECI2014', 'NX1234567')],
    ['a date of birth', 'Zij is geboren op 3 maart 1990.'],
    ['a CV', 'Hierbij het curriculum vitae.'],
    ['a résumé', 'Attached is a résumé of the candidate.'],
    ['someone else’s address', 'Mail jan@elders.ru.'],
  ])('asks to look again at %s, and goes on when told to', async ([, question = '']) => {
    const stopped = await handle(post({ ...valid, question }));
    const goneOn = await handle(post({ ...valid, question, personalDataChecked: 'yes' }));

    expect(stopped.response.status).toBe(422);
    expect(goneOn.response.status).toBe(303);
    expect(JSON.stringify(stopped.logged)).not.toMatch(/\d{5}|@|NL91/);
  });

  test('says what looks personal, of which kind and in which line', async () => {
    const question = 'Wij overwegen een gast.\nMail: jan@elders.ru.';
    const { text } = await handle(postJson({ ...valid, question }));

    expect(text).toContain('“jan@elders.ru” (e-mailadres van iemand anders, regel 2)');
  });

  test.for([
    'Mag ik een cv meesturen?',
    'Verordening 833/2014 en besluit 2026/1437, artikel 5l.',
    'Bel mij op 030 253 35 50 of mail noor@universiteit.nl.',
    'Project 123456789 loopt tot 2027.',
  ])('leaves alone what only resembles personal data: %s', async (question) => {
    expect((await handle(post({ ...valid, question }))).response.status).toBe(303);
  });
});

describe('a question that was not delivered', () => {
  test('comes back whole, with a retry under the same reference and the mailbox', async () => {
    const { response, text } = await handle(post(valid), {
      deliver: () => Promise.resolve({ status: 'failed', reason: 'timeout' }),
    });

    const $ = load(text);
    expect(response.status).toBe(503);
    expect($('textarea').text().trim()).toBe(valid.question);
    expect($('[data-slot="mailto"]').attr('href')).toContain('mailto:loket@loket.example?subject=');
    const retry = $('[data-slot="retry"] input')
      .toArray()
      .map((input): [string, string] => [$(input).attr('name') ?? '', $(input).val() as string]);
    expect(Object.fromEntries(retry)).toEqual({ ...valid, firstSent: '2026-11-24T12:00:00.000Z' });
  });

  test('comes back whole after a mistake of ours, and the log names no more than its kind', async () => {
    const { response, text, logged } = await handle(post(valid), {
      deliver: () => Promise.reject(new TypeError(valid.question)),
    });

    expect(response.status).toBe(500);
    expect(text).toContain(valid.question);
    expect(logged).toMatchObject([{ outcome: 'not delivered', rule: 'TypeError' }]);
    expect(JSON.stringify(logged)).not.toContain('Mag dit');
  });

  test.for([{ error: 'Missing: X' }, { closed: true }] as const)(
    'is never thanked for while the form is %o',
    async (mail) => {
      const { response, sent, text } = await handle(post(valid), { mail });

      expect(response.status).toBe(503);
      expect(sent).toEqual([]);
      expect(text).toContain(valid.question);
    },
  );

  test('comes back whole from a closed form, also when something is missing', async () => {
    const { response, text } = await handle(post({ ...valid, name: '' }), {
      mail: { closed: true },
    });

    expect(response.status).toBe(503);
    expect(text).toContain(valid.question);
  });
});

describe('a request that is no question', () => {
  test.for([
    ['another method', 405, new Request('https://loket.example/api/contact')],
    ['a file', 415, post(valid, { 'content-type': 'multipart/form-data; boundary=x' })],
    ['plain text', 415, post(valid, { 'content-type': 'text/plain' })],
    ['a body without end', 413, post({ ...valid, question: 'a'.repeat(300_000) })],
    ['a form on another site', 403, post(valid, { 'sec-fetch-site': 'cross-site' })],
    ['a form on a neighbouring site', 403, post(valid, { 'sec-fetch-site': 'same-site' })],
    ['an older browser elsewhere', 403, post(valid, { origin: 'https://evil.example' })],
    ['a hidden origin', 403, post(valid, { origin: 'null' })],
  ] as const)('is refused: %s', async ([, status, request]) => {
    const { response, sent, logged } = await handle(request.clone());

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(sent).toEqual([]);
    expect(JSON.stringify(logged)).not.toContain('Noor');
  });

  test('gets a page for a person, with the text that could be read', async () => {
    const headers = { accept: 'text/html', 'sec-fetch-site': 'cross-site' };
    const { response, text } = await handle(post({ ...valid, question: 'a <b>' }, headers));

    expect(response.status).toBe(403);
    expect(load(text)('textarea').text().trim()).toBe('a <b>');
  });

  test('gets the usual list of mistakes for JSON that cannot be read', async () => {
    const { response, text } = await handle(postJson('{"name":'));

    expect(response.status).toBe(422);
    expect(text).toContain('Vul uw naam in');
  });
});

test('every answer carries the security headers and is kept by nobody', async () => {
  const answers = await Promise.all([
    handle(post(valid)),
    handle(post({})),
    handle(postJson(valid)),
    handle(new Request('https://loket.example/api/contact')),
    handle(post(valid), { mail: { closed: true } }),
  ]);

  for (const { response } of answers) {
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

const earlier = { maybeSent: 'yes' };

test.for([
  [
    'nobody knows what became of it, and the page that says so cannot be read',
    {
      deliver: () => Promise.resolve({ status: 'unknown', reason: 'x', canRepeat: true } as const),
      readPage: () => Promise.reject(new Error('gone')),
    },
    {},
  ],
  [
    'an earlier press may have sent it, and the form is closed now',
    { mail: { closed: true } },
    earlier,
  ],
  [
    'an earlier press may have sent it, and the settings are wrong now',
    { mail: { error: 'x' } },
    earlier,
  ],
] as const)('a question is not called unsent when %s', async ([, changes, fields]) => {
  const { response, text } = await handle(post({ ...valid, ...fields }), changes);

  expect(response.status).toBe(504);
  expect(text).toContain(valid.question);
  expect(text).not.toContain('niet verstuurd.');
});

test('a program’s numbers and lists arrive as it sent them', async () => {
  const { sent } = await handle(
    postJson({ ...valid, phone: 31612345678, countries: ['Iran', 'Rusland'] }),
  );

  expect(sent[0]?.text).toContain('31612345678');
  expect(sent[0]?.text).toContain('Iran, Rusland');
});

test('logs what happened, how long it took and how large the body was', async () => {
  const moments = ['2026-11-24T12:00:00.000Z', '2026-11-24T12:00:00.000Z'];
  const { logged } = await handle(post(valid), {
    now: () => new Date(moments.shift() ?? '2026-11-24T12:00:00.250Z'),
  });

  const bytes = new URLSearchParams(valid).toString().length;
  const reference = expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/) as string;
  expect(logged).toEqual([{ outcome: 'delivered', reference, ms: 250, bytes }]);
});

test('logs nothing that the visitor typed', async () => {
  const results = await Promise.all([
    handle(post(valid)),
    handle(post({ ...valid, email: 'geheim' })),
    handle(post(valid), { deliver: () => Promise.resolve({ status: 'failed', reason: 'x' }) }),
  ]);

  const logged = JSON.stringify(results.map((result) => result.logged));
  expect(logged).toContain('delivered');
  expect(logged).not.toMatch(/Noor|universiteit|geheim|Mag dit/);
});
