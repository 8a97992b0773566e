import { fillIn, staffWords } from '#src/contact-form/mail-words.ts';
import { markOf } from './mailbox.ts';
import { memoryOfAnHour } from './memory.ts';

/** What is known of who sent which question: a mark of the mailbox, and references. */
export interface Senders {
  /**
   * References of other questions of the same sender in the past hour. A question that is tried again
   * gets what it got at first, since it must be the same mail.
   * @param isRepeat whether it was tried before, perhaps by another running copy of the function.
   */
  othersOf: (address: string, reference: string, isRepeat: boolean) => string[];
  /** Remember a question that has arrived, or may have; of one that has not, nobody has to know. */
  mayBeHere: (address: string, reference: string) => void;
}

/** A longer list says no more than that somebody goes on sending. */
const most = 5;

interface Sent {
  sender: string;
  others: string[];
  isHere: boolean;
}

/** Remember the senders of the past hour, in one running copy of the function. */
export function sendersOfAnHour(now?: () => number): Senders {
  const sent = memoryOfAnHour<Sent>(now);

  return {
    othersOf: (address, reference, isRepeat) => {
      const known = sent.get(reference);
      if (known) return known.others;
      const sender = markOf(address);
      const others = isRepeat
        ? []
        : sent
            .entries()
            .filter(([, earlier]) => earlier.isHere && earlier.sender === sender)
            .map(([earlier]) => earlier)
            .slice(-most);
      sent.set(reference, { sender, others, isHere: false });
      return others;
    },
    mayBeHere: (address, reference) => {
      const others = sent.get(reference)?.others ?? [];
      sent.set(reference, { sender: markOf(address), others, isHere: true });
    },
  };
}

/** The other questions for the loket's staff, who see whether it is the same one twice. */
export const describeOthers = (references: string[]): string[] =>
  references.length > 0 ? [fillIn(staffWords.others, { references: references.join(', ') })] : [];
