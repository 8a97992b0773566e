import { inTurn } from '#tools/in-turn.ts';
import { startBrokenMail, type BrokenMail, type Way } from './faults/broken-mail.ts';
import { callHandler } from './faults/called.ts';
import type { Pick } from './faults/faulty-service.ts';
import { seededRandom } from './faults/seeded-random.ts';
import { askSite } from './faults/served.ts';
import { tally } from './faults/tally.ts';
import { askAndInsist, type Send, type Visit } from './faults/visitor.ts';
import { serveSite } from './shared/served-site.ts';

const ways: Way[][] = [['resend'], ['smtp'], ['resend', 'smtp']];

/** How many questions are asked, and how many of them at the same time. */
interface Crowd {
  questions: number;
  together: number;
}

const calling: Crowd = { questions: 2400, together: 80 };
/** Most of these wait for a service that is silent, up to the 18 seconds of production. */
const visiting: Crowd = { questions: 2000, together: 200 };

/**
 * Thousands of questions while the mail service fails at random, many at the same time; some
 * visitors press twice, and all who are told that it failed try again. What must never happen is
 * counted: thanks without a mail, “not sent” with one, two mails for one question, a text that does not
 * come back.
 */
export async function measure(): Promise<void> {
  describe(calling, 'the handler of the form, its time limits cut short');
  console.table(await runAll(calling, callHandler));

  const site = await serveSite();
  const rows = await runAll(visiting, (way, mail) => askSite(site.url, way, mail));
  await site.stop();
  describe(visiting, 'the served site over HTTP, with the time limits of production');
  console.table(rows);
}

function describe({ questions, together }: Crowd, asked: string) {
  console.log(`${asked}: ${questions} questions a row, ${together} at a time, faults at random`);
}

async function runAll(crowd: Crowd, open: (way: Way[], mail: BrokenMail) => Send) {
  const rows: Record<string, object> = {};
  for (const way of ways) {
    const random = seededRandom(1);
    const pick: Pick = (choices) => choices[Math.floor(random() * choices.length)] ?? choices[0];
    const mail = await startBrokenMail(pick);
    const start = performance.now();
    const visits = await visit(crowd, open(way, mail), pick);
    const seconds = Math.round((performance.now() - start) / 1000);
    rows[way.join(', then ')] = { ...tally(visits, await mail.collect()), seconds };
  }
  return rows;
}

async function visit({ questions, together }: Crowd, send: Send, pick: Pick): Promise<Visit[]> {
  const queue = inTurn(together);
  return Promise.all(
    Array.from({ length: questions }, (_, number) => queue(() => askAndInsist(number, send, pick))),
  );
}
