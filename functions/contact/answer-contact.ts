import { createHash } from 'node:crypto';
import { adviserIn } from './advice.ts';
import { deliver, patience, type Transport } from './deliver.ts';
import { parseEnv, type Place } from './env.ts';
import type { Dependencies } from './exchange.ts';
import { answersIn } from './fitting-answers.ts';
import { handleContact } from './handle.ts';
import { loketIn } from './loket.ts';
import { once } from './once.ts';
import { pagesIn } from './pages.ts';
import { receiptLimit } from './receipts.ts';
import { sendersOfAnHour } from './senders.ts';
import { handleSent, isSentPage } from './sent.ts';
import { transportsFor } from './transports-for.ts';
import { asTrial, trialOf } from './trial.ts';

const root = process.env['LAMBDA_TASK_ROOT'] ?? process.cwd();
const readPage = pagesIn(root);
const loket = loketIn(root);
const advise = adviserIn(root);
const deliverOnce = once();
const mayReceive = receiptLimit();
const findAnswers = answersIn(root);
const senders = sendersOfAnHour();

/**
 * Answer a request for the form or for the page after sending, on whatever host.
 * @param place where it runs, which decides whose mailbox may be reached.
 */
export async function answerContact(request: Request, place: Place): Promise<Response> {
  const url = new URL(request.url);
  const { mail, transports, trials, secret } = configure(place);
  if (isSentPage(url.pathname)) return handleSent(url, readPage, secret);

  // Question, receipt and copy share the time, so that the visitor never waits longer for all.
  const deadline = Date.now() + patience.totalMs;
  const trial = trialOf(request, trials?.key);
  return handleContact(request, {
    trial,
    mail,
    loket,
    advise,
    secret,
    findAnswers,
    senders,
    mayReceive,
    deliver: (message, maybeSent) => {
      const mail = trial === 'ours' && trials ? asTrial(message, trials.mailbox) : message;
      return deliverOnce(mail.key, () =>
        deliver(mail, transports, { limits: patience, deadline, maybeSent }),
      );
    },
    readPage,
    now: () => new Date(),
    log: (line) => {
      console.log(JSON.stringify({ ...line, ...(trial === 'ours' && { trial: true }) }));
    },
  });
}

interface Configured extends Pick<Dependencies, 'mail' | 'secret'> {
  transports: Transport[];
  /** Where trials go, if there are any. */
  trials?: { key: string; mailbox: string };
}

function configure(place: Place): Configured {
  const secret = secretOf(process.env);
  try {
    const env = parseEnv(process.env, place);
    if (env.CONTACT_CLOSED === 'true') return { mail: { closed: true }, transports: [], secret };
    const mail = { from: env.MAIL_FROM, to: env.LOKET_MAILBOX };
    const { CANARY_KEY: key, CANARY_MAILBOX: mailbox } = env;
    const trials = key && mailbox ? { trials: { key, mailbox } } : {};
    return { mail, transports: transportsFor(env), secret, ...trials };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message);
    return { mail: { error: message }, transports: [], secret };
  }
}

/** What only the operator knows already, so that there is no further secret to keep. */
const secretOf = ({ RESEND_API_KEY = '', SMTP_URL = '' }: NodeJS.ProcessEnv): string =>
  createHash('sha256').update(`contact form ${RESEND_API_KEY} ${SMTP_URL}`).digest('hex');
