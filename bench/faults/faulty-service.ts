import type { ServerResponse } from 'node:http';
import { fail, startMailService } from '#tools/services/resend.ts';

export type Pick = <T>(choices: readonly [T, ...T[]]) => T;

type Fault = (response: ServerResponse) => void;

/** A service that says that it does not take the mail. `retry-after` of a fraction keeps the run short. */
const refusals: readonly [Fault, ...Fault[]] = [
  (response) => {
    fail(response, 429, 'rate_limit_exceeded', { 'retry-after': '0.05' });
  },
  (response) => {
    fail(response, 429, 'daily_quota_exceeded');
  },
  (response) => {
    fail(response, 403, 'invalid_api_key');
  },
];

/** Answers, or none, from which nobody can tell whether the mail was taken. */
const confusions: readonly [Fault, ...Fault[]] = [
  (response) => {
    fail(response, 500, 'internal_server_error');
  },
  (response) => {
    fail(response, 409, 'concurrent_idempotent_requests');
  },
  (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad</h1>'),
  // Errors without a reason, and thanks without a mail: what a tired proxy says.
  ...(
    [
      [500, 'null'],
      [503, '""'],
      [403, 'false'],
      [429, '0'],
      [200, '{}'],
      [200, 'null'],
      [200, '{"id":'],
      [202, '{"queued":true}'],
    ] as const
  ).map(([status, body]): Fault => (response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  }),
  (response) => response.writeHead(302, { location: '/a-page' }).end(),
  (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
  (response) => response.destroy(),
  // Silence: the attempt ends by its own time limit.
  () => undefined,
];

/**
 * A mail service that fails at random: before it took the mail, or after, when it has the mail and
 * its answer is lost. Half of the attempts go well.
 */
export function startFaultyService(pick: Pick) {
  return startMailService((_, response, { method }) => {
    if (method === 'GET') {
      response.end('{"id":"a page, no mail"}');
      return 'answered';
    }
    const turn = pick(['well', 'well', 'refused', 'before', 'after'] as const);
    if (turn === 'well') return 'accept';
    pick(turn === 'refused' ? refusals : confusions)(response);
    return turn === 'after' ? 'accepted silently' : 'answered';
  });
}
