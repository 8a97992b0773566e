import { createTransport } from 'nodemailer';
import type { Transport } from '../deliver.ts';

/** Connection problems before the message was handed over; trying again is safe. */
const passing = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ECONNREFUSED']);

/**
 * Production mail through an SMTP server, over TLS only: `smtps:` from the first byte, `smtp:` with
 * STARTTLS, which is then demanded.
 * @param url Server with user and password, such as `smtps://user:password@mail.example:465`.
 * @param ca Certificate of the server's authority, where the system does not know it.
 */
export function createSmtpTransport(url: string, ca?: string): Transport {
  return async ({ from, to, replyTo, subject, text, headers, messageId, date }, signal) => {
    const message = { from, to, replyTo, subject, text, headers, messageId, date };
    const mailer = createTransport({
      url,
      requireTLS: true,
      ...(ca && { tls: { ca } }),
    });
    const stop = () => {
      mailer.close();
    };
    signal.addEventListener('abort', stop);
    try {
      await mailer.sendMail({ ...message, disableUrlAccess: true, disableFileAccess: true });
      return { status: 'accepted' };
    } catch (error) {
      return explain(error);
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
    }
  };
}

function explain(error: unknown): Awaited<ReturnType<Transport>> {
  const { code = 'unknown', responseCode = 0 } = error as { code?: string; responseCode?: number };
  // RFC 5321: an answer of 4yz is a passing failure, 5yz a lasting one.
  const mayRetry = passing.has(code) || (responseCode >= 400 && responseCode < 500);
  return { status: mayRetry ? 'retry' : 'refused', reason: `smtp ${code}` };
}
