import type { BesideOutcome, CopyOutcome } from '#src/contact-form/messages-type.ts';
import { composeCopy, composeReceipt } from './beside.ts';
import type { Exchange } from './exchange.ts';
import { looksLikeSpam } from './labels.ts';
import { nameOf } from './log.ts';
import type { Message, Promised } from './message.ts';
import type { Submission } from './submission.ts';

/** What became of the mails beside a question; nothing of one that was not asked for. */
export interface Beside {
  receipt?: BesideOutcome;
  copy?: CopyOutcome;
}

/** Send what was asked for beside a delivered question. Nothing here turns that into a failure. */
export async function sendBeside(
  submission: Submission,
  promised: Promised,
  exchange: Exchange,
  from: string,
): Promise<Beside> {
  const { receipt, coordinatorEmail, copyToCoordinator } = submission;
  const details = { ...promised, phone: exchange.deps.loket.phone };
  const send = async (kind: keyof Beside, compose: () => Message): Promise<BesideOutcome> => {
    const { deps, log } = exchange;
    let rule: string;
    try {
      const message = compose();
      if (!deps.mayReceive(message.to, message.key)) return 'held back';
      const delivery = await deps.deliver(message, submission.maybeSent !== undefined);
      if (delivery.status === 'accepted') return 'sent';
      rule = delivery.reason;
    } catch (error) {
      rule = nameOf(error);
    }
    log({ outcome: `${kind} not delivered`, reference: promised.reference, rule });
    return 'failed';
  };

  const beside: Beside = {};
  if (receipt) {
    beside.receipt = await send('receipt', () => composeReceipt(submission, details, from));
  }
  if (copyToCoordinator && coordinatorEmail) {
    // What looks like an advertisement may reach the loket, and nobody else.
    beside.copy = looksLikeSpam(submission)
      ? 'withheld'
      : await send('copy', () => composeCopy(submission, coordinatorEmail, details, from));
  }
  return beside;
}
