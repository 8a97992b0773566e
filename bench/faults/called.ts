import { deliver, type Patience, type Transport } from '#functions/contact/deliver.ts';
import { handleContact } from '#functions/contact/handle.ts';
import { once } from '#functions/contact/once.ts';
import { pagesIn } from '#functions/contact/pages.ts';
import { sendersOfAnHour } from '#functions/contact/senders.ts';
import { createResendTransport } from '#functions/contact/transports/resend.ts';
import { createSmtpTransport } from '#functions/contact/transports/smtp.ts';
import { publicHolidays } from '#src/publish/holidays.ts';
import { certificate } from '#tools/services/smtp.ts';
import type { BrokenMail, Way } from './broken-mail.ts';
import type { Send } from './visitor.ts';

const holidays = new Set(publicHolidays(new Date()));
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
  return (request) =>
    handleContact(request, {
      mail: { from: 'Loket <formulier@loket.example>', to: 'loket@loket.example' },
      loket: { workingDays: 3, phone: '088 042 62 00', holidays },
      advise: () => [],
      findAnswers: () => Promise.resolve([]),
      senders: sendersOfAnHour(),
      mayReceive: () => true,
      secret: 'a secret of the bench',
      deliver: (message, maybeSent) =>
        deliverOnce(message.key, () => deliver(message, transports, { limits: quick, maybeSent })),
      readPage: pagesIn('.'),
      now: () => new Date(),
      log: () => undefined,
    });
}
