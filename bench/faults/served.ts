import { sendMailBy } from '../shared/served-site.ts';
import type { BrokenMail, Way } from './broken-mail.ts';
import type { Send } from './visitor.ts';

/** The function of the served site, asked over HTTP. */
export function askSite(url: string, [first, second]: Way[], mail: BrokenMail): Send {
  sendMailBy({
    MAIL_TRANSPORT: first,
    MAIL_FALLBACK: second,
    RESEND_API_KEY: 're_bench',
    RESEND_BASE_URL: mail.resendUrl,
    SMTP_URL: mail.smtpUrl,
  });
  return async (request) =>
    fetch(url + new URL(request.url).pathname, {
      method: request.method,
      headers: request.headers,
      body: await request.text(),
      redirect: 'manual',
    });
}
