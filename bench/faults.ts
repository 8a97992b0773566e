import { deliver, type Patience, type Transport } from '#functions/contact/deliver.ts';
import { handleContact } from '#functions/contact/handle.ts';
import { pagesIn } from '#functions/contact/pages.ts';
import { once } from '#functions/contact/once.ts';
import { createResendTransport } from '#functions/contact/transports/resend.ts';
import { createSmtpTransport } from '#functions/contact/transports/smtp.ts';
import { publicHolidays } from '#src/publish/holidays.ts';
import { certificate, startSmtpServer } from '#tools/services/smtp.ts';
import { startFaultyService, type Pick } from './faults/faulty-service.ts';
import { askAndInsist, type Visit } from './faults/visitor.ts';
import { seededRandom } from './faults/seeded-random.ts';

const submissions = 2400;
const holidays = new Set(publicHolidays(new Date()));
const together = 80;
/** As in production, only quicker; a pause of the service is never longer than these limits. */
const quick: Patience = { attemptMs: 1000, totalMs: 5000, attempts: 3, pauseMs: 5 };

/**
 * Thousands of questions while the mail service fails at random, many at the same time; some
 * visitors press twice, and all who are told that it failed try again. What must never happen is
 * counted: thanks without a mail, “not sent” with one, two mails for one question, a text that does not
 * come back.
 */
export async function measure(): Promise<void> {
  console.log(
    `${submissions} questions a row, ${together} at a time, faults picked at random (seed 1)`,
  );
  console.table({
    resend: await run(1, ['resend']),
    smtp: await run(1, ['smtp']),
    'resend, then smtp': await run(1, ['resend', 'smtp']),
  });
}

async function run(seed: number, ways: ('resend' | 'smtp')[]) {
  const random = seededRandom(seed);
  const pick: Pick = (choices) => choices[Math.floor(random() * choices.length)] ?? choices[0];
  const service = await startFaultyService(pick);
  const smtp = await startSmtpServer({
    onMailFrom: (_address, _session, done) => {
      const busy = Object.assign(new Error('Busy'), { responseCode: pick([451, 451, 550]) });
      done(pick([true, true, false]) ? null : busy);
    },
    afterData: () => pick(['250', '250', '250', '421', 'hang up', 'silence'] as const),
  });
  const transports: Transport[] = ways.map((way) =>
    way === 'resend'
      ? createResendTransport('re_bench', service.url)
      : createSmtpTransport(`smtps://user:password@localhost:${smtp.port}`, certificate),
  );
  const deliverOnce = once();
  const send = (request: Request) =>
    handleContact(request, {
      mail: { from: 'Loket <formulier@loket.example>', to: 'loket@loket.example' },
      loket: { workingDays: 3, phone: '088 042 62 00', holidays },
      advise: () => [],
      mayReceive: () => true,
      secret: 'a secret of the bench',
      deliver: (message, maybeSent) =>
        deliverOnce(message.key, () => deliver(message, transports, { limits: quick, maybeSent })),
      readPage: pagesIn('.'),
      now: () => new Date(),
      log: () => undefined,
    });

  const visits: Visit[] = [];
  let next = 0;
  const work = async () => {
    for (let number = next++; number < submissions; number = next++) {
      visits.push(await askAndInsist(number, send, pick));
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  await smtp.stop();
  service.stop();

  const mails = [
    ...service.accepted().map(({ body }) => body),
    ...smtp.received.map(({ raw }) => raw),
  ];
  return tally(visits, mails);
}

/** Count the mails to the loket by their reference, which stands in every subject. */
function tally(visits: Visit[], mails: string[]) {
  const questions = mails.filter((mail) => /\bto"?: ?"?loket@loket\.example/i.test(mail));
  const byReference = [...Map.groupBy(questions, referenceIn).values()];
  const arrived = new Set(questions.map(referenceIn));
  const thanked = visits.filter(({ thanks }) => thanks !== undefined);
  return {
    questions: visits.length,
    thanked: thanked.length,
    'not sent': visits.filter(({ unsent }) => unsent !== undefined).length,
    'not certain': visits.filter((visit) => !visit.thanks && !visit.unsent).length,
    mails: questions.length,
    receipts: mails.length - questions.length,
    'false thanks': thanked.filter(({ thanks }) => !arrived.has(thanks)).length,
    'said unsent, though it arrived': visits.filter(({ unsent }) => unsent && arrived.has(unsent))
      .length,
    'arrived more than once': byReference.filter((copies) => copies.length > 1).length,
    'texts lost': visits.filter(({ isTextLost }) => isTextLost).length,
  };
}

const referenceIn = (mail: string) => /\[([2-9A-Z]{4}-[2-9A-Z]{4})\]/.exec(mail)?.[1];
