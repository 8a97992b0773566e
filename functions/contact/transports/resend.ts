import { Resend } from 'resend';
import type { Outcome, Transport } from '../deliver.ts';
import { watchLeaving } from './leaving.ts';

/** Errors after which the same request may still succeed (resend.com/docs/api-reference/errors). */
const passing = new Set(['rate_limit_exceeded']);

/**
 * Errors that tell of an earlier request with this key: it is under way, or it was another text, as
 * after midnight or a new release. Whether it was accepted is not said.
 */
const earlier = new Set(['concurrent_idempotent_requests', 'invalid_idempotent_request']);

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
      const leaving = watchLeaving(key, host, handedOver);
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
      leaving.stop();
      if (isId((data as { id?: unknown } | null)?.id)) return { status: 'accepted' };
      if (leaving.neverLeft()) return { status: 'retry', reason: 'no connection' };
      return explain(error, answer?.['retry-after']);
    },
  };
}

const isId = (id: unknown): boolean => typeof id === 'string' && id.trim() !== '';

/** What an error in Resend's words says of the mail; anything else says nothing. */
function explain(error: unknown, retryAfter: string | undefined): Outcome {
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown };
  const reason = typeof name === 'string' ? name : 'unreadable answer';
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode >= 500) {
    return { status: 'unknown', reason };
  }
  if (earlier.has(reason)) return { status: 'unknown', reason };
  if (!passing.has(reason)) return { status: 'refused', reason };
  const seconds = Number(retryAfter);
  return { status: 'retry', reason, ...(seconds > 0 && { afterMs: seconds * 1000 }) };
}
