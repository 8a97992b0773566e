import { createHmac, randomBytes } from 'node:crypto';

/** Made anew by every running copy of the function, and known to nobody. */
const key = randomBytes(32);

/**
 * A mark by which a mailbox is known again, and from which nobody can tell the address. What follows
 * a plus is for the owner, and capitals make no difference.
 */
export function markOf(address: string): string {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const [mailbox = ''] = local.split('+');
  return createHmac('sha256', key).update(`${mailbox}@${domain}`).digest('base64url');
}
