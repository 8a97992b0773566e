import { expect, test } from 'vitest';
import { handle, post, postJson, valid, type Fields } from './form.ts';

/** Submissions as people make them; all are honest, and all may be sent. */
const people: [string, Fields][] = [
  ['a name in Arabic', { name: 'محمد الأمين' }],
  ['a name in Persian with its joiner', { name: 'علی\u200cرضا میرزایی' }],
  ['a name in Chinese', { name: '王小明' }],
  ['a name in Hindi', { name: 'क्षितिज शर्मा' }],
  ['a name in Cyrillic', { name: 'Наталія Ющенко' }],
  ['a name in Greek', { name: 'Ελένη Παπαδοπούλου' }],
  ['a name in Hebrew', { name: 'יעל כהן' }],
  ['a name in Georgian', { name: 'ნინო' }],
  ['a name of one letter', { name: 'Ö' }],
  ['a name with a prefix and an apostrophe', { name: "Noor van 't Hoff-d’Hondt" }],
  ['a name with titles', { name: 'Prof.dr.ir. N. (Noor) de Vries, MBA' }],
  ['an organisation pasted with a zero-width space', { organisation: 'TU\u200b Delft' }],
  ['an organisation with a line end', { organisation: 'Universiteit\r\nvan Ergens' }],
  ['an organisation with an ampersand', { organisation: 'R&D “Ergens” <B.V.>' }],
  ['an address with a plus', { email: 'noor+loket@uni.nl' }],
  ['an address with an ampersand', { email: 'r&d@universiteit.nl' }],
  ['an address with a slash', { email: 'office/noor@uni.nl' }],
  ['an address with a sharp', { email: 'noor#1@uni.nl' }],
  ['an address with an exclamation mark', { email: 'noor!@uni.nl' }],
  ['an address with an umlaut', { email: 'jörg@uni.de' }],
  ['a domain in Cyrillic', { email: 'noor@пример.рф' }],
  ['a domain with an accent', { email: 'noor@bücher.nl' }],
  ['an address in capitals', { email: 'NOOR@UNI.NL' }],
  ['an address with the name before it', { email: 'Noor de Vries <noor@uni.nl>' }],
  ['an address with a semicolon behind it', { email: 'noor@uni.nl;' }],
  ['an address with a long suffix', { email: 'noor@uni.international' }],
  ['a number with en dashes', { phone: '010 – 123 45 67' }],
  ['a number with an extension', { phone: '088 042 62 00 tst. 12' }],
  ['a number with ext.', { phone: '+31 (0)10 123 45 67 ext. 12' }],
  ['two numbers', { phone: '010-1234567 / 06 12 34 56 78' }],
  ['a number in Arabic digits', { phone: '٠١٠١٢٣٤٥٦٧' }],
  ['a date as the Dutch write it', { replyBefore: '31-12-2026' }],
  ['a date with slashes', { replyBefore: '3/12/2026' }],
  ['a date for today', { replyBefore: '2026-11-24' }],
  [
    'a text from Word',
    { question: '“Mag dit?”\u000bEn\u00a0dat – of …\u2028\u2022\tpunt één\r\n\u2022\tpunt twee' },
  ],
  ['a text from a PDF', { question: 'weten\u00adschap\u000cpagina 2 ﬁnanciën' }],
  [
    'a thread of mails',
    {
      question:
        'Zie onder.\r\n\r\n> Van: loket\r\n> Aan: ons\r\n>> Geachte heer,\r\n>> --\r\n>> groet\r\n-----Oorspronkelijk bericht-----\r\nOnderwerp: FW: RE: vraag',
    },
  ],
  [
    'sources with sentences around them',
    {
      question: Array.from(
        { length: 7 },
        (_, n) =>
          `Zie wat er staat op https://eur-lex.europa.eu/${n} over dit onderwerp, want wij lezen dat anders.`,
      ).join(' '),
    },
  ],
  [
    'a chemical formula',
    { question: 'Valt UF₆ of Ca₁₀(PO₄)₆(OH)₂ onder 0C002? 5 µm, ±3 °C, ≤ 10⁻⁶' },
  ],
  ['code', { question: 'if (a < b && c > d) { return "x"; } -- of <b>vet</b>?' }],
  ['a long text in Chinese', { question: '国'.repeat(6000) }],
  ['an emoji', { question: 'Mag dit? 👩🏽‍🔬🇳🇱' }],
];

test.for(people)('%s is accepted as it is, by form and by program', async ([, fields]) => {
  for (const request of [post, postJson]) {
    const { response, sent } = await handle(request({ ...valid, ...fields }));

    expect([200, 303]).toContain(response.status);
    expect(sent[0]?.text).not.toContain('mogelijk');
    expect(sent[0]?.text).not.toContain('\ufffd');
  }
});

test.for([
  'Noor de Vries <noor@uni.nl>;',
  "'noor@uni.nl'",
  'mailto:noor@uni.nl',
  'noor@uni.nl<mailto:noor@uni.nl>',
  'noor@uni.nl (Noor de Vries)',
  '[noor@uni.nl](mailto:noor@uni.nl)',
  '"noor@work" <noor@uni.nl>',
  'E-mail: noor@uni.nl ;',
  'noor＠uni.nl',
])('a reply goes to the address itself, whatever was pasted around it: %s', async (email) => {
  const { sent } = await handle(post({ ...valid, email }));

  expect(sent[0]?.replyTo).toBe('noor@uni.nl');
});

test.for([
  '31-12-2026',
  '31 december 2026',
  '31 dec. 26',
  '31st December 2026',
  '31–12–2026',
  '2026/12/31',
  '31 - 12 - 2026.',
])('a day is understood as people write it: %s', async (replyBefore) => {
  const { sent } = await handle(postJson({ ...valid, replyBefore }));

  expect(sent[0]?.text).toContain('31 december 2026');
});

test('a mailbox that not every service can write to stands in the text', async () => {
  const { sent } = await handle(post({ ...valid, email: 'jörg@uni.de' }));

  expect(sent[0]?.replyTo).toBeUndefined();
  expect(sent[0]?.text).toContain('jörg@uni.de');
});

test.for([
  ['email', 'noor@uni.nl/contact'],
  ['email', 'noor@uni.nl, piet@uni.nl'],
  ['email', 'noor@uni'],
  ['email', 'noor@@uni.nl'],
  ['email', '.noor@uni.nl'],
  // As long as these are, a careless pattern would take years over them.
  ['email', `${'kennisveiligheid'.repeat(6)}@uni`],
  ['email', `${'a.'.repeat(100)}@uni`],
  ['replyBefore', '30-02-2027'],
  ['phone', 'bel mij'],
  ['replyBefore', '0026-12-01'],
  ['replyBefore', '2020-01-01'],
  ['replyBefore', '9999-12-31'],
  ['replyBefore', '0001-01-01'],
  ['replyBefore', '2026-11-23'],
  ['replyBefore', 'morgen'],
] as const)('a value of %s that cannot be meant, %s, is asked again', async ([field, value]) => {
  const { response, text } = await handle(postJson({ ...valid, [field]: value }));

  expect(response.status).toBe(422);
  const { errors } = JSON.parse(text) as { errors: { field: string }[] };
  expect(errors.map((error) => error.field)).toEqual([field]);
});

test('letters of an older set of characters arrive as they were typed', async () => {
  const body = new URLSearchParams(valid).toString().replace('Noor', 'No%F6r');
  for (const type of ['application/x-www-form-urlencoded; charset=windows-1252', undefined]) {
    const request = new Request('https://loket.example/api/contact', {
      method: 'POST',
      headers: { 'content-type': type ?? 'application/x-www-form-urlencoded' },
      body,
    });

    const { sent } = await handle(request);

    expect(sent[0]?.text).toContain('Noör de Vries');
  }
});
