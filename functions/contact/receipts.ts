/** How long a receipt counts, in milliseconds. */
const memory = 60 * 60 * 1000;
/** Receipts to one address, and to all together: nobody asks more questions in an hour. */
const most = { one: 3, all: 60 };

/**
 * Whether one more receipt may go to an address, so that the form cannot fill a stranger's mailbox.
 * It holds for one running copy of the function; the limit of the platform on visits comes before it.
 * The same question again is the same receipt.
 */
export function receiptLimit(now: () => number = Date.now) {
  const sent = new Map<string, { address: string; at: number }>();

  return (address: string, reference: string): boolean => {
    const mailbox = mailboxOf(address);
    for (const [key, { at }] of sent) if (now() - at > memory) sent.delete(key);
    if (sent.has(reference)) return true;
    const toOne = [...sent.values()].filter((earlier) => earlier.address === mailbox).length;
    if (toOne >= most.one || sent.size >= most.all) return false;
    sent.set(reference, { address: mailbox, at: now() });
    return true;
  };
}

/** Where a mail arrives: what follows a plus is for the owner, and capitals make no difference. */
const mailboxOf = (address: string) => address.toLowerCase().replace(/\+[^@]*(?=@)/, '');
