import { PassThrough } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Outcome, Transport } from '../deliver.ts';

/** Connection problems before the message was handed over; trying again is safe. */
const passing = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ECONNREFUSED']);

/**
 * Production mail through an SMTP server, over TLS only: `smtps:` from the first byte, `smtp:` with
 * STARTTLS, which is then demanded. Such a server knows no keys: what it took twice arrives twice.
 * @param url Server with user and password, such as `smtps://user:password@mail.example:465`.
 * @param ca Certificate of the server's authority, where the system does not know it.
 */
export function createSmtpTransport(url: string, ca?: string): Transport {
  return {
    knowsKeys: false,
    send: async (
      { from, to, replyTo, subject, text, headers, messageId, date },
      signal,
      handedOver,
    ) => {
      const mailer = createTransport({
        url,
        requireTLS: true,
        // A connection that is given up must not deliver after all.
        socketCloseTimeout: 0,
        ...(ca && { tls: { ca } }),
      });
      let isHandedOver = false;
      mailer.use('stream', ({ message }, done) => {
        const body = new PassThrough();
        body.once('end', () => {
          isHandedOver = true;
          handedOver();
        });
        message.transform(body);
        done();
      });
      try {
        const message = { from, to, replyTo, subject, text, headers, messageId, date };
        const { response } = await mailer.sendMail({
          ...message,
          signal,
          disableUrlAccess: true,
          disableFileAccess: true,
        });
        // Of all that begins with a two only this says that the mail was taken (RFC 5321, 4.2.3).
        if (/^250(?:[ -]|$)/.test(response)) return { status: 'accepted' };
        return { status: 'unknown', reason: `smtp ${response.slice(0, 3)}` };
      } catch (error) {
        return explain(error, isHandedOver);
      } finally {
        mailer.close();
      }
    },
  };
}

/**
 * What an error says of the mail (RFC 5321, 4.2.1: an answer of 4yz is a passing failure, 5yz a
 * lasting one). After the final dot only an answer counts, and not 421, with which a server leaves.
 */
function explain(error: unknown, isHandedOver: boolean): Outcome {
  const { code = 'unknown', responseCode = 0 } = error as { code?: string; responseCode?: number };
  const reason = `smtp ${code}`;
  if (isHandedOver && (responseCode < 400 || responseCode === 421)) {
    return { status: 'unknown', reason };
  }
  const mayRetry = passing.has(code) || (responseCode >= 400 && responseCode < 500);
  return { status: mayRetry ? 'retry' : 'refused', reason };
}
