import { deliver, type Patience, type Transport } from '#functions/contact/deliver.ts';
import { once } from '#functions/contact/once.ts';
import { createResendTransport } from '#functions/contact/transports/resend.ts';
import { createSmtpTransport } from '#functions/contact/transports/smtp.ts';
import { certificate } from '#tools/services/smtp.ts';
import { contactForm } from '../shared/contact-form.ts';
import type { BrokenMail, Way } from './broken-mail.ts';
import type { Send } from './visitor.ts';

/** As in production, only quicker; a pause of the service is never longer than these limits. */
const quick: Patience = { attemptMs: 1000, totalMs: 5000, attempts: 3, pauseMs: 5 };

/** The handler of the form, called in this program. */
export function callHandler(ways: Way[], mail: BrokenMail): Send {
  const transports: Transport[] = ways.map((way) =>
    way === 'resend'
      ? createResendTransport('re_bench', mail.resendUrl)
      : createSmtpTransport(mail.smtpUrl, certificate),
  );
  const deliverOnce = once();
  return contactForm((message, maybeSent) =>
    deliverOnce(message.key, () => deliver(message, transports, { limits: quick, maybeSent })),
  );
}
