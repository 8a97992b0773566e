import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { advise as adviseBy } from '#src/checks/advice.ts';
import { readContent } from '#src/editor/read.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { adviserIn } from '#functions/contact/advice.ts';
import { handleSent, sentAddress } from '#functions/contact/sent.ts';
import { toReference } from '#src/contact-form/reference.ts';
import { handle, post, postJson, valid } from './form.ts';

const advise = adviserIn(process.cwd());
const company = { ...valid, organisationType: 'company' };

describe('a question that belongs elsewhere', () => {
  test('is delivered all the same, with the rule for the staff to read', async () => {
    const { response, sent } = await handle(post(company), { advise });

    expect(response.status).toBe(303);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toMatch(/^\[volgens de regels: Naar het Sanctieloket\] Het loket/m);
    expect(sent[0]?.text).toContain('| Mag dit?');
  });

  test('leads to a thank-you page that names the rule and nothing of the visitor', async () => {
    const { response } = await handle(post(company), { advise });

    const address = new URL(response.headers.get('location') ?? '', 'https://loket.example');
    expect([...address.searchParams.keys()]).toEqual([
      'reference',
      'received',
      'replyBy',
      'advice',
      'signature',
    ]);
    expect(address.searchParams.get('advice')).toBe('company-sanctions');
  });

  test('is answered to a program as any other', async () => {
    const { text } = await handle(postJson({ ...company, noThirdPartyData: true }), { advise });

    expect(Object.keys(JSON.parse(text) as object)).toEqual(['reference', 'replyBy', 'location']);
  });
});

test('a check that does not advise leaves the mail of every question alone', () => {
  const checks = ofKind(readContent('content').files, 'checks');
  const check = checks.find(({ id }) => id === 'who-may-ask');
  if (!check) throw new Error('content/checks has no who-may-ask');
  const asked = { organisationType: 'company' };

  expect(adviseBy({ ...check.value, advises: true }, asked)).not.toEqual([]);
  expect(adviseBy({ ...check.value, advises: false }, asked)).toEqual([]);
});

test('a question that belongs here comes without advice', async () => {
  const { response, sent } = await handle(post(valid), { advise });

  expect(response.headers.get('location')).not.toContain('advice');
  expect(sent[0]?.text).not.toContain('volgens de regels');
});

describe('the thank-you page', () => {
  const html = `<title>Uw vraag | Loket</title><main>
    <h1 data-received="Uw vraag is ontvangen">Uw vraag</h1><div data-when="sent" hidden><section data-when="advice" hidden>
    <ul><li data-advice="company">OLEV</li><li data-advice="licence">CDIU</li></ul>
    </section></div></main>`;

  const secret = 'a secret';
  const see = async (advice: string[]) => {
    const address = sentAddress(
      'nl',
      { reference, ...days, advice: advice.map((id) => ({ id })) },
      secret,
    );
    return read(address);
  };
  const read = async (address: string) => {
    const url = new URL(address, 'https://loket.example');
    return load(await (await handleSent(url, () => Promise.resolve(html), secret)).text());
  };
  const days = { received: '2026-11-24', replyBy: '2026-11-27' };
  const reference = toReference(new Uint8Array(7));

  test.for([
    ['what applies', ['company'], ['OLEV']],
    ['all that applies', ['company', 'licence'], ['OLEV', 'CDIU']],
    ['nothing for a rule that does not exist', ['<script>'], []],
    ['nothing where there is no advice', [], []],
  ] as const)('shows %s', async ([, advice, shown]) => {
    const $ = await see([...advice]);

    const items = $('[data-advice]').toArray();
    expect(items.map((item) => $(item).text())).toEqual(shown);
    expect($('[data-when="advice"]').is('[hidden]')).toBe(shown.length === 0);
  });

  test('says in heading and title that the question was received', async () => {
    const $ = await see([]);

    expect($('h1').text()).toBe('Uw vraag is ontvangen');
    expect($('title').text()).toBe('Uw vraag is ontvangen | Loket');
  });

  test.for([
    ['another reference', /reference=[^&]+/, 'reference=3222-2223'],
    ['another day of arrival', /received=[^&]+/, 'received=2026-11-25'],
    ['another date', /replyBy=[^&]+/, 'replyBy=2026-12-31'],
    ['no signature', /&signature=.*/, ''],
    ['more advice', /&signature/, '&advice=licence&signature'],
  ] as const)('confirms nothing with %s than what was sent', async ([, from, to]) => {
    const address = sentAddress('nl', { reference, ...days, advice: [] }, secret);

    const $ = await read(address.replace(from, to));

    expect($('[data-when="sent"]').attr('hidden')).toBeDefined();
  });
});
