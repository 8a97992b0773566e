import { afterEach, describe, expect, test } from 'vitest';
import { deliver, type Patience } from '#functions/contact/deliver.ts';
import { createSmtpTransport } from '#functions/contact/transports/smtp.ts';
import { handle, post, valid, type Fields } from './form.ts';
import { certificate, startSmtpServer } from '#tools/services/smtp.ts';

const quick: Patience = { attemptMs: 2000, totalMs: 5000, attempts: 3, pauseMs: 5 };
type Options = NonNullable<Parameters<typeof startSmtpServer>[0]>;
let stop: (() => Promise<void>) | undefined;

afterEach(() => stop?.());

/** Send a question to a real mail server over TLS. */
async function sendTo(
  options: Options = {},
  fields: Fields = {},
  limits = quick,
  ca: string | undefined = certificate,
) {
  const server = await startSmtpServer(options);
  stop = server.stop;
  const scheme = options.secure === false ? 'smtp' : 'smtps';
  const url = `${scheme}://user:password@localhost:${server.port}`;
  const transport = createSmtpTransport(url, ca);
  const result = await handle(post({ ...valid, ...fields }), {
    deliver: (message) => deliver(message, [transport], { limits }),
  });
  return { ...result, received: server.received };
}

test('delivers a question over TLS, so that a reply goes to the visitor', async () => {
  const { response, received } = await sendTo();

  const [{ mail, recipients } = { mail: undefined, recipients: [] }] = received;
  expect(response.status).toBe(303);
  expect(recipients).toEqual(['loket@loket.example']);
  expect(mail?.from?.text).toContain('formulier@loket.example');
  expect(mail?.replyTo?.text).toBe('noor@universiteit.nl');
  expect(mail?.subject).toMatch(/^\[[2-9A-Z-]{9}\] Rusland/);
  expect(mail?.messageId).toMatch(/^<[2-9A-Z-]{9}@loket\.example>$/);
  expect(mail?.text).toContain('| Mag dit?\n| En dat?');
});

test('delivers where the server turns to TLS after the greeting', async () => {
  const { response, received } = await sendTo({ secure: false });

  expect(response.status).toBe(303);
  expect(received).toHaveLength(1);
});

test('writes accents and long lines so that they arrive whole', async () => {
  const question = `Één vraag over ${'kennisveiligheidsbeleid '.repeat(200)}– ✓ 漢字`;
  const { received } = await sendTo({}, { question });

  expect(received[0]?.mail.text).toContain(`| ${question}`);
});

test.for([
  'Mag dit?\r\n.\r\nMAIL FROM:<evil@elsewhere.example>\r\nRCPT TO:<victim@elsewhere.example>',
  'Mag dit?\r\n\r\nBcc: victim@elsewhere.example\r\nSubject: anders',
  '----- einde vraag -----\r\n{"reference":"ABCD-EFGH"}',
])(
  'lets no text of the visitor become a header, a recipient or a second mail',
  async (question) => {
    const { received } = await sendTo({}, { question, personalDataChecked: 'yes' });

    expect(received).toHaveLength(1);
    expect(received[0]?.recipients).toEqual(['loket@loket.example']);
    expect(received[0]?.mail.bcc).toBeUndefined();
    expect(received[0]?.mail.subject).toMatch(/^\[[2-9A-Z-]{9}\] Rusland/);
    for (const line of question.split('\r\n')) {
      expect(received[0]?.mail.text).toContain(`| ${line}`);
    }
  },
);

describe('gives the text back and mails nothing', () => {
  test('to a server that offers no TLS', async () => {
    const { response, received } = await sendTo({
      secure: false,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
    });

    expect(response.status).toBe(503);
    expect(received).toEqual([]);
  });

  test('to a server whose certificate nobody vouches for', async () => {
    const { response, received } = await sendTo({}, {}, quick, '');

    expect(response.status).toBe(503);
    expect(received).toEqual([]);
  });

  test('when the server refuses the password, without trying again', async () => {
    let attempts = 0;
    const { response, text, logged } = await sendTo({
      onAuth: (_auth, _session, done) => {
        attempts += 1;
        done(new Error('No such user'));
      },
    });

    expect(response.status).toBe(503);
    expect(text).toContain(valid.question);
    expect(logged).toMatchObject([{ outcome: 'not delivered', rule: 'smtp EAUTH' }]);
    expect(attempts).toBe(1);
  });
});

test('tries again when the server is busy for a moment, with the same mail to the last byte', async () => {
  let attempts = 0;
  const { response, received } = await sendTo({
    onMailFrom: (_address, _session, done) => {
      attempts += 1;
      const busy = Object.assign(new Error('Try again later'), { responseCode: 451 });
      done(attempts === 1 ? busy : null);
    },
  });

  expect(response.status).toBe(303);
  expect(attempts).toBe(2);
  expect(received).toHaveLength(1);
  // The moment of the first attempt, not of the one that succeeded.
  expect(received[0]?.mail.date).toEqual(new Date('2026-11-24T12:00:00Z'));
});

describe('a mail that the server has, and does not confirm', () => {
  const hurried: Patience = { ...quick, attemptMs: 400, totalMs: 1_500 };

  test.for(['hang up', '421', 'silence'] as const)(
    'because of %s, is not sent again, and nobody says that it was not sent',
    async (turn) => {
      const { response, text, received } = await sendTo({ afterData: () => turn }, {}, hurried);

      expect(response.status).toBe(504);
      expect(text).toContain(valid.question);
      expect(received).toHaveLength(1);
    },
  );

  test('for longer than one attempt may take, is waited for', async () => {
    const slow: Options['onData'] = (stream, _, done) => {
      stream.resume().on('end', () => setTimeout(done, 500));
    };

    const { response } = await sendTo({ onData: slow }, {}, { ...hurried, totalMs: 5_000 });

    expect(response.status).toBe(303);
  });

  test.for(['451', '554'] as const)('because of %s, is said not to be sent', async (turn) => {
    let tries = 0;
    const { response } = await sendTo({
      afterData: () => {
        tries += 1;
        return turn;
      },
    });

    expect(response.status).toBe(503);
    expect(tries).toBe(turn === '451' ? 3 : 1);
  });
});
