import { afterEach, expect, test } from 'vitest';
import { deliver, type Patience } from '#functions/contact/deliver.ts';
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
    deliver: (message) => deliver(message, [transport], quick),
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
  expect(accepted[0]?.key).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-2026-11-27$/);
});

const answer =
  (status: number, name: string, headers: Record<string, string> = {}): Behaviour =>
  (_, response) => {
    fail(response, status, name, headers);
    return 'answered';
  };
const firstTime =
  (behave: Behaviour): Behaviour =>
  (attempt, response) =>
    attempt === 1 ? behave(attempt, response) : 'accept';
const html: Behaviour = (_, response) => {
  response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
  return 'answered';
};
const hang: Behaviour = () => 'answered';
const reset: Behaviour = (_, response) => {
  response.destroy();
  return 'answered';
};
const drip: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{');
  return 'answered';
};
const broken: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":');
  return 'answered';
};

test.for<[string, Behaviour, number]>([
  ['400 validation_error', answer(400, 'validation_error'), 1],
  ['401 missing_api_key', answer(401, 'missing_api_key'), 1],
  ['403 invalid_api_key', answer(403, 'invalid_api_key'), 1],
  ['409 invalid_idempotent_request', answer(409, 'invalid_idempotent_request'), 1],
  ['422 invalid_from_address', answer(422, 'invalid_from_address'), 1],
  ['429 daily_quota_exceeded', answer(429, 'daily_quota_exceeded'), 1],
  ['429 monthly_quota_exceeded', answer(429, 'monthly_quota_exceeded'), 1],
  ['500 for ever', answer(500, 'internal_server_error'), 3],
  ['502 with HTML for ever', html, 3],
  ['silence for ever', hang, 3],
  ['a connection that is always reset', reset, 3],
  ['an answer that never ends', drip, 3],
  ['200 with broken JSON for ever', broken, 3],
])('gives the text back and mails nothing after %s', async ([, behave, attempts]) => {
  const result = await sendTo(behave);

  expect(result.response.status).toBe(503);
  expect(result.text).toContain(valid.question);
  expect(result.accepted).toEqual([]);
  expect(result.attempts).toBe(attempts);
  expect(JSON.stringify(result.logged)).not.toMatch(/Noor|A message|Mag dit/);
});

test.for<[string, Behaviour]>([
  ['409 concurrent_idempotent_requests', answer(409, 'concurrent_idempotent_requests')],
  ['429 rate_limit_exceeded', answer(429, 'rate_limit_exceeded', { 'retry-after': '1' })],
  ['500', answer(500, 'internal_server_error')],
  ['502 with HTML', html],
  ['silence', hang],
  ['a reset', reset],
  ['broken JSON', broken],
])('delivers once when the first attempt ends in %s', async ([, behave]) => {
  const { response, accepted } = await sendTo(firstTime(behave));

  expect(response.status).toBe(303);
  expect(accepted).toHaveLength(1);
});

test.for<[string, Behaviour]>([
  ['a reset', reset],
  ['silence', hang],
  ['502 with HTML', html],
  ['broken JSON', broken],
])('delivers one mail when the service took it and its answer was %s', async ([, behave]) => {
  const { response, accepted, attempts } = await sendTo((attempt, answered) => {
    if (attempt > 1) return 'accept';
    behave(attempt, answered);
    return 'accepted silently';
  });

  expect(response.status).toBe(303);
  expect(attempts).toBe(2);
  expect(accepted).toHaveLength(1);
});

test('tries the second transport when the first refuses', async () => {
  const service = await startMailService(answer(429, 'daily_quota_exceeded'));
  stop = service.stop;
  const sent: string[] = [];

  const { response } = await handle(post(valid), {
    deliver: (message) =>
      deliver(
        message,
        [
          createResendTransport('re_test', service.url),
          (mail) => {
            sent.push(mail.key);
            return Promise.resolve({ status: 'accepted' });
          },
        ],
        quick,
      ),
  });

  expect(response.status).toBe(303);
  expect(sent).toHaveLength(1);
});
