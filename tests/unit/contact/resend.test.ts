import { afterEach, expect, test } from 'vitest';
import { load } from 'cheerio';
import { deliver, type Patience, type Transport } from '#functions/contact/deliver.ts';
import { createResendTransport } from '#functions/contact/transports/resend.ts';
import { handle, post, valid } from './form.ts';
import { fail, startMailService, type Behaviour } from '#tools/services/resend.ts';

const quick: Patience = { attemptMs: 250, totalMs: 2000, attempts: 3, pauseMs: 5 };
let stop: (() => void) | undefined;

afterEach(() => stop?.());

/** Send a valid question through the real SDK to a service that behaves in this way. */
async function sendTo(behave: Behaviour) {
  const service = await startMailService(behave);
  stop = service.stop;
  const transport = createResendTransport('re_test', service.url);
  const result = await handle(post(valid), {
    deliver: (message) => deliver(message, [transport], { limits: quick }),
  });
  return { ...result, accepted: service.accepted(), attempts: service.attempts() };
}

test('hands over the whole mail with the reply address and the key', async () => {
  const { response, accepted } = await sendTo(() => 'accept');

  expect(response.status).toBe(303);
  expect(accepted).toHaveLength(1);
  expect(JSON.parse(accepted[0]?.body ?? '')).toMatchObject({
    from: 'Loket <formulier@loket.example>',
    to: 'loket@loket.example',
    reply_to: 'noor@universiteit.nl',
  });
  expect(accepted[0]?.key).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
});

const answer =
  (status: number, name: string, headers: Record<string, string> = {}): Behaviour =>
  (_, response) => {
    fail(response, status, name, headers);
    return 'answered';
  };
const firstTime =
  (behave: Behaviour): Behaviour =>
  (attempt, ...exchange) =>
    attempt === 1 ? behave(attempt, ...exchange) : 'accept';
const body =
  (status: number, text: string, type = 'application/json'): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(text);
    return 'answered';
  };
const html = body(502, '<h1>Bad gateway</h1>', 'text/html');
const hang: Behaviour = () => 'answered';
const reset: Behaviour = (_, response) => {
  response.destroy();
  return 'answered';
};
const drip: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{');
  return 'answered';
};
const broken = body(200, '{"id":');
const redirect =
  (status: number): Behaviour =>
  (_, response, request) => {
    if (request.method === 'GET') response.end('{"id":"a page"}');
    else response.writeHead(status, { location: '/elsewhere' }).end();
    return 'answered';
  };

/** What the visitor is told: that it was not sent, or that nobody can say. */
const told = { 'not sent': 503, 'not certain': 504 } as const;

/** Every answer of the service with which a question was not accepted, and what follows from it. */
const answers: [string, Behaviour, keyof typeof told, number][] = [
  ['400 validation_error', answer(400, 'validation_error'), 'not sent', 1],
  ['401 missing_api_key', answer(401, 'missing_api_key'), 'not sent', 1],
  ['403 invalid_api_key', answer(403, 'invalid_api_key'), 'not sent', 1],
  ['422 invalid_from_address', answer(422, 'invalid_from_address'), 'not sent', 1],
  ['429 daily_quota_exceeded', answer(429, 'daily_quota_exceeded'), 'not sent', 1],
  ['429 monthly_quota_exceeded', answer(429, 'monthly_quota_exceeded'), 'not sent', 1],
  ['429 rate_limit_exceeded', answer(429, 'rate_limit_exceeded'), 'not sent', 3],
  ['409 invalid_idempotent_request', answer(409, 'invalid_idempotent_request'), 'not certain', 3],
  [
    '409 concurrent_idempotent_requests',
    answer(409, 'concurrent_idempotent_requests'),
    'not certain',
    3,
  ],
  ['500 internal_server_error', answer(500, 'internal_server_error'), 'not certain', 3],
  ['502 with HTML', html, 'not certain', 3],
  [
    '502 around a refusal',
    body(502, '{"statusCode":422,"name":"validation_error"}'),
    'not certain',
    3,
  ],
  ['503 with a blank', body(503, '""'), 'not certain', 3],
  ['408 request_timeout', answer(408, 'request_timeout'), 'not certain', 3],
  ['409 by another name', answer(409, 'already_sent'), 'not certain', 3],
  ['200 with an id and an error', body(200, '{"id":"x","error":{}}'), 'not certain', 3],
  ['500 null', body(500, 'null'), 'not certain', 3],
  ['403 false', body(403, 'false'), 'not certain', 3],
  ['429 0', body(429, '0'), 'not certain', 3],
  ['200 {}', body(200, '{}'), 'not certain', 3],
  ['200 null', body(200, 'null'), 'not certain', 3],
  ['200 []', body(200, '[]'), 'not certain', 3],
  ['200 with a word', body(200, '"ok"'), 'not certain', 3],
  ['200 with an error', body(200, '{"error":{"name":"x"}}'), 'not certain', 3],
  ['200 with an id that is no text', body(200, '{"id":7}'), 'not certain', 3],
  ['200 with a blank id', body(200, '{"id":" "}'), 'not certain', 3],
  ['202 queued', body(202, '{"queued":true}'), 'not certain', 3],
  ['204 without a word', body(204, ''), 'not certain', 3],
  ['200 with broken JSON', broken, 'not certain', 3],
  ['an answer that never ends', drip, 'not certain', 3],
  ['301 to a page', redirect(301), 'not certain', 3],
  ['303 to a page', redirect(303), 'not certain', 3],
  ['307 to a page', redirect(307), 'not certain', 3],
  ['silence', hang, 'not certain', 3],
  ['a connection that is reset', reset, 'not certain', 3],
];

test.for(answers)('is never thanked after %s', async ([, behave, says, attempts]) => {
  const result = await sendTo(behave);

  expect(result.response.status).toBe(told[says]);
  expect(result.text).toContain(valid.question);
  expect(result.accepted).toEqual([]);
  expect(result.attempts).toBe(attempts);
  expect(JSON.stringify(result.logged)).not.toMatch(/Noor|A message|Mag dit/);
});

test.for(answers.filter(([, , , attempts]) => attempts > 1))(
  'is thanked once when the first attempt ends in %s and the next goes well',
  async ([, behave]) => {
    const { response, accepted } = await sendTo(firstTime(behave));

    expect(response.status).toBe(303);
    expect(accepted).toHaveLength(1);
  },
);

test.for(answers.filter(([, , says]) => says === 'not certain'))(
  'causes one mail and no false word when the service took it and answered %s',
  async ([, behave]) => {
    const { response, accepted } = await sendTo((attempt, answered, request) => {
      behave(attempt, answered, request);
      return 'accepted silently';
    });

    expect(response.status).toBe(told['not certain']);
    expect(accepted).toHaveLength(1);
  },
);

/** A second service that takes everything. */
function second() {
  const sent: string[] = [];
  const transport: Transport = {
    knowsKeys: false,
    send: (mail) => {
      sent.push(mail.key);
      return Promise.resolve({ status: 'accepted' });
    },
  };
  return { sent, transport };
}

test.for([
  ['has no credit left', answer(429, 'daily_quota_exceeded'), 1],
  ['does not know the key', answer(403, 'invalid_api_key'), 1],
  ['is silent', hang, 0],
  ['answers what nobody can read', html, 0],
  ['answers null', body(500, 'null'), 0],
] as const)(
  'when the first service %s, the second gets this many mails: %3$i',
  async ([, behave, mails]) => {
    const service = await startMailService(behave);
    stop = service.stop;
    const { sent, transport } = second();

    const { response } = await handle(post(valid), {
      deliver: (message) =>
        deliver(message, [createResendTransport('re_test', service.url), transport], {
          limits: quick,
        }),
    });

    expect(response.status).toBe(mails === 1 ? 303 : 504);
    expect(sent).toHaveLength(mails);
  },
);

test('a service that cannot be reached is passed over for the second', async () => {
  const { sent, transport } = second();
  const gone = await startMailService(hang);
  gone.stop();

  const { response } = await handle(post(valid), {
    deliver: (message) =>
      deliver(message, [createResendTransport('re_test', gone.url), transport], { limits: quick }),
  });

  expect(response.status).toBe(303);
  expect(sent).toHaveLength(1);
});

test('tried again the next day from the page that it got, a question is the same mail', async () => {
  const service = await startMailService((attempt) =>
    attempt > 3 ? 'accept' : 'accepted silently',
  );
  stop = service.stop;
  const transport = createResendTransport('re_test', service.url);
  const send = (request: Request, now: string) =>
    handle(request, {
      deliver: (message, maybeSent) => deliver(message, [transport], { limits: quick, maybeSent }),
      now: () => new Date(now),
    });

  const first = await send(post(valid), '2026-11-24T22:59:59Z');
  const page = load(first.text);
  const again = Object.fromEntries(
    page('[data-slot="retry"] input')
      .toArray()
      .map((input) => [page(input).attr('name') ?? '', page(input).attr('value') ?? '']),
  );
  const next = await send(post(again), '2026-11-24T23:00:01Z');

  expect(first.response.status).toBe(504);
  expect(next.response.status).toBe(303);
  expect(service.accepted()).toHaveLength(1);
});

test('a question that may have arrived is never said to be unsent at a later try', async () => {
  const service = await startMailService(answer(429, 'daily_quota_exceeded'));
  stop = service.stop;
  const { sent, transport } = second();

  const { response } = await handle(post({ ...valid, maybeSent: 'yes' }), {
    deliver: (message, maybeSent) =>
      deliver(message, [createResendTransport('re_test', service.url), transport], {
        limits: quick,
        maybeSent,
      }),
  });

  expect(response.status).toBe(504);
  expect(sent).toEqual([]);
});
