import { Resend } from 'resend';
import type { Transport } from '../deliver.ts';

/** Errors after which the same request may still succeed (resend.com/docs/api-reference/errors). */
const passing = new Set(['rate_limit_exceeded', 'concurrent_idempotent_requests']);

/**
 * Production mail through Resend's SDK. It reports failure in its result instead of throwing, and
 * gives no status when the outcome is unknown: a dropped connection, or an answer that is not JSON.
 */
export function createResendTransport(apiKey: string, baseUrl?: string): Transport {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : {});

  return async (message, signal) => {
    const { from, to, replyTo, subject, text, headers, messageId, key } = message;
    const { error, headers: answer } = await resend.emails.send(
      {
        from,
        to,
        ...(replyTo && { replyTo }),
        subject,
        text,
        headers: { ...headers, 'Message-ID': messageId },
      },
      { idempotencyKey: key, signal },
    );
    if (!error) return { status: 'accepted' };
    const { name, statusCode } = error;
    if (statusCode && statusCode < 500 && !passing.has(name)) {
      return { status: 'refused', reason: name };
    }
    const seconds = Number(answer?.['retry-after']);
    return { status: 'retry', reason: name, ...(seconds > 0 && { afterMs: seconds * 1000 }) };
  };
}
