import { setTimeout } from 'node:timers/promises';
import { startSmtpServer } from '#tools/services/smtp.ts';
import { startFaultyService, type Pick } from './faulty-service.ts';

export type Way = 'resend' | 'smtp';

/** Both ways to a mailbox, on this machine; each fails at random, before or after it took the mail. */
export async function startBrokenMail(pick: Pick) {
  const service = await startFaultyService(pick);
  const smtp = await startSmtpServer({
    onMailFrom: (_address, _session, done) => {
      const busy = Object.assign(new Error('Busy'), { responseCode: pick([451, 451, 550]) });
      done(pick([true, true, false]) ? null : busy);
    },
    afterData: () => pick(['250', '250', '250', '421', 'hang up', 'silence'] as const),
  });
  return {
    resendUrl: service.url,
    smtpUrl: `smtps://user:password@localhost:${smtp.port}`,
    /** Stop, and give everything that was taken, also what was still under way. */
    collect: async (): Promise<string[]> => {
      await setTimeout(1000);
      await smtp.stop();
      service.stop();
      return [
        ...service.accepted().map(({ body }) => body),
        ...smtp.received.map(({ raw }) => raw),
      ];
    },
  };
}

export type BrokenMail = Awaited<ReturnType<typeof startBrokenMail>>;
