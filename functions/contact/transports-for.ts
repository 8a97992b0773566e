import path from 'node:path';
import type { Transport } from './deliver.ts';
import type { Env } from './env.ts';
import { createOutboxTransport } from './transports/outbox.ts';
import { createResendTransport } from './transports/resend.ts';
import { createSmtpTransport } from './transports/smtp.ts';

/** The ways to a mailbox that a configuration names, the first one first. */
export function transportsFor(env: Env): Transport[] {
  return [env.MAIL_TRANSPORT, env.MAIL_FALLBACK].flatMap((name) => {
    // Only on somebody's own machine, in the folder from which the site was started.
    if (name === 'outbox') return [createOutboxTransport(path.resolve('.outbox'))];
    if (name === 'smtp' && env.SMTP_URL) return [createSmtpTransport(env.SMTP_URL)];
    if (name === 'resend' && env.RESEND_API_KEY) {
      return [createResendTransport(env.RESEND_API_KEY, env.RESEND_BASE_URL)];
    }
    return [];
  });
}
