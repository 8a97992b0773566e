import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { canary } from '#tools/canary/canary.ts';
import { startMailService } from '#tools/services/resend.ts';
import { startHost } from '#host/start-host.ts';

const key = 'a key that nobody can guess';
let isBroken = false;
let mails: Awaited<ReturnType<typeof startMailService>>;
let site: Awaited<ReturnType<typeof startHost>>;
let address = '';

beforeAll(async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  mails = await startMailService((_, response) => {
    if (!isBroken) return 'accept';
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ statusCode: 401, name: 'restricted_api_key', message: '' }));
    return 'answered';
  });
  const variables = {
    MAIL_TRANSPORT: 'resend',
    RESEND_API_KEY: 're_of_the_tests',
    RESEND_BASE_URL: mails.url,
    MAIL_FROM: 'formulier@loket.example',
    LOKET_MAILBOX: 'loket@loket.example',
    CANARY_KEY: key,
    CANARY_MAILBOX: 'proef@loket.example',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  site = await startHost({ port: 0, place: 'local' });
  address = `http://localhost:${site.port}`;
});

afterAll(async () => {
  await site.stop();
  mails.stop();
});

const received = () =>
  mails.accepted().map(
    ({ body }) =>
      JSON.parse(body) as {
        to: string;
        subject: string;
        text: string;
        headers: Record<string, string>;
      },
  );

test('a trial reaches the mailbox for trials, and nobody can take it for a question', async () => {
  const { code, said, reference } = await canary({ address, key });

  expect({ code, said }).toEqual({ code: 0, said: `Aangenomen, met kenmerk ${reference}.` });
  const mail = received().at(-1);
  expect(mail?.to).toBe('proef@loket.example');
  expect(mail?.subject).toContain(`[proef] [${reference}]`);
  expect(mail?.text).toMatch(/^Dit is een proef van de beheerder, geen vraag/);
  expect(mail?.headers['X-Loket-Trial']).toBe('yes');
});

test('two trials are two mails, also within a minute', async () => {
  const before = received().length;
  await canary({ address, key });
  await canary({ address, key });

  expect(received()).toHaveLength(before + 2);
});

test('a trial with another key reaches nobody', async () => {
  const before = received().length;
  const { code, said } = await canary({ address, key: 'another key, as long as the first' });

  expect(code).toBe(1);
  expect(said).toContain('CANARY_KEY');
  expect(received()).toHaveLength(before);
});

test('a site whose mail does not leave fails, and says where to look', async () => {
  isBroken = true;
  try {
    const { code, status, said } = await canary({ address, key });

    expect([code, status]).toEqual([1, 503]);
    expect(said).toContain('het log van de functie zegt waarom');
  } finally {
    isBroken = false;
  }
});

test.for([
  ['http://localhost:1', key, 1, 'gaf geen antwoord'],
  ['', key, 2, 'Geef het adres van de site'],
  ['www.example.nl', key, 2, 'Geef het adres van de site'],
  ['https://www.example.nl', undefined, 2, 'CANARY_KEY ontbreekt'],
] as const)('“%s” with key “%s” ends with %i', async ([asked, given, code, words]) => {
  const sung = await canary({ address: asked, key: given });

  expect(sung.code).toBe(code);
  expect(sung.said).toContain(words);
});
