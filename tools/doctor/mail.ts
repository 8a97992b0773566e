import { randomBytes } from 'node:crypto';
import { deliver } from '#functions/contact/deliver.ts';
import type { Env } from '#functions/contact/env.ts';
import { envelope } from '#functions/contact/message.ts';
import { asTrial } from '#functions/contact/trial.ts';
import type { transportsFor } from '#functions/contact/transports-for.ts';
import { good, unknown, wrong, type Finding } from './finding.ts';

const check = 'e-mail naar het postvak';

/** Send the mailbox a mail that is marked as a trial, by the way that questions go. */
export async function checkMail(
  env: Env,
  transports: ReturnType<typeof transportsFor>,
  now: Date,
): Promise<Finding> {
  const key = `doctor-${randomBytes(8).toString('hex')}`;
  const message = asTrial(
    {
      ...envelope(key, now, env.MAIL_FROM, env.LOKET_MAILBOX),
      subject: `npm run doctor, ${key}`,
      text: 'De instellingen van het contactformulier zijn nagekeken.\n',
    },
    env.LOKET_MAILBOX,
  );
  const delivery = await deliver(message, transports);
  if (delivery.status === 'accepted')
    return good(check, `aangenomen; zoek in het postvak naar ${key}`);
  const reason = `Antwoord van de mailservice: ${delivery.reason}.`;
  const remedy = 'De tabel “When mail fails” in docs/operating.md zegt wat u dan doet.';
  if (delivery.status === 'unknown')
    return unknown(check, `Niet zeker aangekomen. ${reason}`, remedy);
  return wrong(check, `Niet aangenomen. ${reason}`, remedy);
}
