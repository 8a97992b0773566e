import type { ServerResponse } from 'node:http';
import { fail, startMailService } from '#tools/services/resend.ts';

export type Pick = <T>(choices: readonly [T, ...T[]]) => T;

type Fault = (response: ServerResponse) => void;

/** Everything a service can do but answer well. `retry-after` of a fraction keeps the run short. */
const faults: readonly [Fault, ...Fault[]] = [
  (response) => {
    fail(response, 500, 'internal_server_error');
  },
  (response) => {
    fail(response, 429, 'rate_limit_exceeded', { 'retry-after': '0.05' });
  },
  (response) => {
    fail(response, 429, 'daily_quota_exceeded');
  },
  (response) => {
    fail(response, 409, 'concurrent_idempotent_requests');
  },
  (response) => {
    fail(response, 403, 'invalid_api_key');
  },
  (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad</h1>'),
  (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":'),
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
  return startMailService((_, response) => {
    const turn = pick(['well', 'well', 'before', 'after'] as const);
    if (turn === 'well') return 'accept';
    pick(faults)(response);
    return turn === 'after' ? 'accepted silently' : 'answered';
  });
}
