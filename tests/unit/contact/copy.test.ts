import fc from 'fast-check';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Dependencies } from '#functions/contact/exchange.ts';
import { receiptLimit } from '#functions/contact/receipts.ts';
import { handleSent, sentAddress } from '#functions/contact/sent.ts';
import { copyWords } from '#src/contact-form/mail-words.ts';
import { cleanLine, cleanText } from '#src/contact-form/plain-text.ts';
import { anyText, handle, post, postJson, valid, type Fields } from './form.ts';

const coordinator = 'coordinator@universiteit.nl';
const asked = { ...valid, coordinatorEmail: coordinator, copyToCoordinator: 'yes' };

const send = async (fields: Fields = {}, changes: Partial<Dependencies> = {}) => {
  const { response, sent, ...rest } = await handle(post({ ...asked, ...fields }), changes);
  const location = response.headers.get('location') ?? '';
  const copy = sent.find(({ key }) => key.includes('copy'));
  return { ...rest, response, sent, copy, said: new URLSearchParams(location).get('copy') };
};

describe('a copy to the coordinator', () => {
  test('goes as a mail of its own, and nobody reads of it in the mail to the loket', async () => {
    const { sent, copy, said } = await send({ countries: 'Iran' });

    expect(sent).toHaveLength(2);
    expect(JSON.stringify(sent[0])).not.toContain(coordinator);
    expect(copy?.to).toBe(coordinator);
    expect(copy?.key).not.toBe(sent[0]?.key);
    expect(copy?.headers).toMatchObject({ 'Auto-Submitted': 'auto-replied' });
    for (const words of [
      '| Mag dit?\n| En dat?',
      'Noor de Vries',
      'Universiteit van Ergens',
      'Iran',
    ]) {
      expect(copy?.text).toContain(words);
    }
    expect(said).toBe('sent');
  });

  test.for([
    ['only an address is typed', { copyToCoordinator: '' }],
    ['nothing is filled in', { copyToCoordinator: '', coordinatorEmail: '' }],
  ] as const)('does not go when %s', async ([, fields]) => {
    const { sent, said } = await send(fields);

    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toContain(coordinator);
    expect(said).toBeNull();
  });

  test.for([
    ['no address', { coordinatorEmail: '' }, 'coordinatorEmail'],
    ['an address that cannot be meant', { coordinatorEmail: 'piet@uni' }, 'coordinatorEmail'],
    ['two addresses', { coordinatorEmail: 'a@b.nl, c@d.nl' }, 'coordinatorEmail'],
    ['a hidden copy', { coordinatorEmail: 'a@b.nl\nBcc: c@d.nl' }, 'coordinatorEmail'],
    ['a tick of another kind', { copyToCoordinator: 'please' }, 'copyToCoordinator'],
  ] as const)('is asked again with %s', async ([, fields, field]) => {
    const { response, text, sent } = await handle(postJson({ ...asked, ...fields }));

    expect(response.status).toBe(422);
    expect(sent).toEqual([]);
    const { errors } = JSON.parse(text) as { errors: { field: string }[] };
    expect(errors.map((error) => error.field)).toEqual([field]);
  });

  test('goes to the address itself, whatever was pasted around it', async () => {
    const { copy } = await send({ coordinatorEmail: 'Piet <piet@bücher.nl>;' });

    expect(copy?.to).toBe('piet@xn--bcher-kva.nl');
  });

  test('is the same mail when it is sent again, and another one to another address', async () => {
    const first = await send();
    const again = await send();
    const other = await send({ coordinatorEmail: 'ander@universiteit.nl' });

    expect(again.copy).toEqual(first.copy);
    expect(other.copy?.key).not.toBe(first.copy?.key);
    expect(other.sent[0]).toEqual(first.sent[0]);
  });

  test.for(['refused', 'thrown'] as const)(
    'that is %s leaves the question delivered',
    async (how) => {
      const { response, said, logged } = await send(
        {},
        {
          deliver: ({ to }) => {
            if (to !== coordinator) return Promise.resolve({ status: 'accepted' });
            if (how === 'thrown') return Promise.reject(new TypeError(coordinator));
            return Promise.resolve({ status: 'failed', reason: 'quota' });
          },
        },
      );

      expect(response.status).toBe(303);
      expect(said).toBe('failed');
      expect(logged.map(({ outcome }) => outcome)).toEqual(['delivered', 'copy not delivered']);
      expect(JSON.stringify(logged)).not.toContain(coordinator);
    },
  );

  test('is held back when the address has had a few, and so is a receipt to it', async () => {
    const mayReceive = receiptLimit();
    const results = [];
    for (const question of ['Een?', 'Twee?', 'Drie?', 'Vier?']) {
      results.push(await send({ question }, { mayReceive }));
    }
    const receipt = await send(
      { question: 'Vijf?', email: coordinator, receipt: 'yes', copyToCoordinator: '' },
      { mayReceive },
    );

    expect(results.map(({ said }) => said)).toEqual(['sent', 'sent', 'sent', 'held back']);
    expect(results.map(({ response }) => response.status)).toEqual([303, 303, 303, 303]);
    expect(receipt.response.headers.get('location')).toContain('receipt=held+back');
  });

  test('is held back of what looks like an advertisement, which the loket gets', async () => {
    const { sent, said } = await send({ website: 'https://spam.example' });

    expect(sent).toHaveLength(1);
    expect(said).toBe('withheld');
  });
});

describe('the reader of a copy', () => {
  test('gets nothing of the advice, the duplicates, the answers, and nobody’s address', async () => {
    const url = 'https://site.example/v/54';
    const rule = { nl: 'Geheime regel', en: 'Secret rule' };
    const { sent, copy } = await send(
      { phone: '010 123 45 67', role: 'Hoogleraar', receipt: 'yes' },
      {
        advise: () => [{ id: 'x', kind: 'no', name: rule, rule, referrals: [] }] as never,
        senders: { othersOf: () => ['2222-2222'], mayBeHere: () => undefined },
        findAnswers: () => Promise.resolve([{ number: 54, title: 'Geheime titel', url }]),
      },
    );

    expect(sent[0]?.text).toMatch(/Geheime regel[^]*2222-2222[^]*Geheime titel/);
    expect(JSON.stringify(copy)).not.toMatch(
      /Geheim|Secret|2222-2222|\/v\/54|noor@|010 123|Hoogleraar|replyTo/,
    );
  });

  test('finds nothing but our own sentences outside the lines of the visitor', async () => {
    const ours = new Set([
      ...[...copyWords.nl.before, ...copyWords.nl.after].map((line) =>
        line.replace('{phone}', '088 042 62 00'),
      ),
      '----- begin vraag -----',
      '----- einde vraag -----',
      '',
    ]);
    const typed = fc.record({
      name: anyText,
      organisation: anyText,
      countries: anyText,
      question: anyText,
    });
    let copies = 0;
    await fc.assert(
      fc.asyncProperty(typed, async (fields) => {
        const { sent } = await handle(
          postJson({ ...asked, ...fields, personalDataChecked: 'yes', role: 'Rol', phone: '123' }),
        );
        const copy = sent[1];
        if (!copy) return;

        copies += 1;
        const lines = copy.text.split('\n');
        const own = lines.filter((line) => line.startsWith('| '));
        expect(lines.filter((line) => !line.startsWith('| ') && !ours.has(line))).toEqual([]);
        const countries = cleanLine(fields.countries.toWellFormed());
        const expected = [
          `Kenmerk: ${copy.key.slice(0, 9)}`,
          `Naam: ${cleanLine(fields.name.toWellFormed())}`,
          `Organisatie: ${cleanLine(fields.organisation.toWellFormed())}`,
          'Onderwerp: Rusland: sancties of samenwerking',
          ...(countries ? [`Landen: ${countries}`] : []),
          '',
          ...cleanText(fields.question.toWellFormed()).split('\n'),
        ];
        expect(own).toEqual(expected.map((line) => `| ${line}`));
      }),
      { numRuns: 300 },
    );
    expect(copies).toBeGreaterThan(50);
  });

  test('reads it in the language of the form', async () => {
    const { copy } = await send({ language: 'en' });

    expect(copy?.subject).toMatch(/\] Copy of a question/);
    expect(copy?.text).toContain('| Subject: Russia: sanctions or cooperation\n');
  });
});

test.for([
  ['sent', 'De kopie aan uw coördinator is verstuurd.'],
  ['failed', 'niet zeker dat de kopie'],
  ['held back', 'enkele berichten per uur'],
  ['withheld', 'hield uw bericht voor reclame'],
] as const)(
  'the thank-you page says of a copy that was %s what became of it',
  async ([copy, words]) => {
    const html = '<main data-when="sent" hidden><p data-slot="coordinator-copy"></p></main>';
    const days = { received: '2026-11-24', replyBy: '2026-11-27' };
    const result = { reference: '2222-2222', ...days, copy, advice: [] };
    const url = new URL(sentAddress('nl', result, 'secret'), 'https://loket.example');
    const response = await handleSent(url, () => Promise.resolve(html), 'secret');

    expect(load(await response.text())('p').text()).toContain(words);
  },
);
