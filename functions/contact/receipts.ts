import { markOf } from './mailbox.ts';
import { memoryOfAnHour } from './memory.ts';

/** Mails in an hour to one address, and to all together: nobody asks more questions. */
const most = { one: 3, all: 60 };

/**
 * Whether one more receipt or copy may go to an address, so that the form cannot fill a stranger's
 * mailbox. It holds for one running copy of the function; the limit of the platform on visits comes
 * before it. The same question again is the same mail, known by its key.
 */
export function receiptLimit(now?: () => number) {
  const sent = memoryOfAnHour<string>(now);

  return (address: string, key: string): boolean => {
    if (sent.get(key)) return true;
    const mailbox = markOf(address);
    const mailboxes = sent.entries().map(([, earlier]) => earlier);
    const toOne = mailboxes.filter((earlier) => earlier === mailbox).length;
    if (toOne >= most.one || mailboxes.length >= most.all) return false;
    sent.set(key, mailbox);
    return true;
  };
}
