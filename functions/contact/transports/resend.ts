import { Resend } from 'resend';
import type { Outcome, Transport } from '../deliver.ts';
import { watchRequest } from './watch-request.ts';

/** Errors after which the same request may still succeed (resend.com/docs/api-reference/errors). */
const passing = new Set(['rate_limit_exceeded']);

/** Errors by which it says that this request was not accepted and never will be. */
const lasting = new Set([
  'daily_quota_exceeded',
  'invalid_access',
  'invalid_api_key',
  'invalid_attachment',
  'invalid_from_address',
  'invalid_idempotency_key',
  'invalid_parameter',
  'invalid_region',
  'method_not_allowed',
  'missing_api_key',
  'missing_required_field',
  'monthly_quota_exceeded',
  'not_found',
  'restricted_api_key',
  'security_error',
  'validation_error',
]);

/**
 * Production mail through Resend's SDK. It reports failure in its result instead of throwing, takes
 * whatever JSON comes for an answer, and gives no status when the outcome is unknown. So only the id
 * of a mail counts as acceptance, and only an error in Resend's own words as a refusal.
 */
export function createResendTransport(apiKey: string, baseUrl?: string): Transport {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : {});
  const { host } = new URL(resend.baseUrl);

  return {
    knowsKeys: true,
    send: async (message, signal, handedOver) => {
      const { from, to, replyTo, subject, text, headers, messageId, key } = message;
      const watch = watchRequest(key, host, handedOver);
      const mail = {
        from,
        to,
        ...(replyTo && { replyTo }),
        subject,
        text,
        headers: { ...headers, 'Message-ID': messageId },
      };
      // The SDK hands these on to fetch. A redirect would turn the mail into a page that is read.
      const request = { idempotencyKey: key, signal, redirect: 'error' };
      const { data, error, headers: answer } = await resend.emails.send(mail, request);
      watch.stop();
      if (isAcceptance(data)) return { status: 'accepted' };
      if (watch.neverLeft()) return { status: 'retry', reason: 'no connection' };
      return explain(error, watch.status(), answer?.['retry-after']);
    },
  };
}

function isAcceptance(data: unknown): boolean {
  const { id, ...more } = (data ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && id.trim() !== '' && !('error' in more || 'name' in more);
}

/**
 * What an error in Resend's words says of the mail; anything else says nothing.
 * @param status of the answer itself, whatever its body says.
 */
function explain(
  error: unknown,
  status: number | undefined,
  retryAfter: string | undefined,
): Outcome {
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown };
  const reason = typeof name === 'string' ? name : 'unreadable answer';
  const isRefusal = statusCode === status && status !== undefined && status >= 400 && status < 500;
  if (isRefusal && lasting.has(reason)) return { status: 'refused', reason };
  // Also where an earlier request with this key is under way, or had another text, nobody says
  // whether that one was accepted.
  if (!isRefusal || !passing.has(reason)) return { status: 'unknown', reason };
  const seconds = Number(retryAfter);
  return { status: 'retry', reason, ...(seconds > 0 && { afterMs: seconds * 1000 }) };
}
