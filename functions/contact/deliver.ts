import type { Message } from './message.ts';

/** What became of one attempt. Only after `unknown` may the mail have been accepted all the same. */
export type Outcome =
  | { status: 'accepted' }
  | { status: 'refused'; reason: string }
  | { status: 'retry'; reason: string; afterMs?: number }
  | { status: 'unknown'; reason: string };

/** A way to a mailbox. */
export interface Transport {
  /** Whether the service takes a second mail with the key of an earlier one for that earlier one. */
  knowsKeys: boolean;
  /**
   * Hand one mail over, once. Never throws.
   * @param signal Ends the attempt: nothing may reach the service any more.
   * @param handedOver To be called when the last of the mail leaves: from then on only the answer
   * of the service can say that it was not accepted.
   */
  send: (message: Message, signal: AbortSignal, handedOver: () => void) => Promise<Outcome>;
}

export interface Patience {
  /** Time limit of one attempt, in milliseconds. */
  attemptMs: number;
  /** Time limit of all attempts together, in milliseconds. */
  totalMs: number;
  attempts: number;
  /** Wait before the second attempt, in milliseconds; doubled each time. */
  pauseMs: number;
}

/** A function on Netlify lives at most 30 seconds; the visitor should know within 20. */
export const patience: Patience = { attemptMs: 6000, totalMs: 18_000, attempts: 3, pauseMs: 400 };

export type Delivery =
  | { status: 'accepted' }
  | { status: 'failed'; reason: string }
  /** Nobody can say. `canRepeat` when sending it again cannot make it two. */
  | { status: 'unknown'; reason: string; canRepeat: boolean };

interface Terms {
  limits?: Patience;
  /** Moment, in milliseconds since 1970, after which no attempt is made or waited for. */
  deadline?: number;
  /** Whether an earlier delivery of this mail ended in an unknown outcome. */
  maybeSent?: boolean;
}

/**
 * Deliver a mail through the first transport, and through the second when the first certainly did
 * not take it. After an unknown outcome it is tried again only where the service knows the key.
 */
export async function deliver(
  message: Message,
  transports: Transport[],
  { limits = patience, deadline = Date.now() + limits.totalMs, maybeSent = false }: Terms = {},
): Promise<Delivery> {
  let reason = 'no transport';
  for (const [index, transport] of transports.entries()) {
    // A transport that hangs leaves the next one its share of the time.
    const share = Math.floor((deadline - Date.now()) / (transports.length - index));
    const delivery = await tryTransport(message, transport, limits, Date.now() + share);
    if (delivery.status === 'failed' && maybeSent) {
      return { status: 'unknown', reason: delivery.reason, canRepeat: transport.knowsKeys };
    }
    if (delivery.status !== 'failed') return delivery;
    reason = delivery.reason;
  }
  return { status: 'failed', reason };
}

async function tryTransport(
  message: Message,
  transport: Transport,
  { attempts, attemptMs, pauseMs }: Patience,
  deadline: number,
): Promise<Delivery> {
  let reason = 'time is up';
  let isUnknown = false;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const left = deadline - Date.now();
    if (left <= 0) break;
    const outcome = await attemptOnce(message, transport, Math.min(attemptMs, left), deadline);
    if (outcome.status === 'accepted') return outcome;
    reason = outcome.reason;
    isUnknown ||= outcome.status === 'unknown';
    if (outcome.status === 'refused' || (isUnknown && !transport.knowsKeys)) break;
    const asked = outcome.status === 'retry' ? outcome.afterMs : undefined;
    const pause = asked ?? pauseMs * 2 ** attempt;
    if (Date.now() + pause >= deadline) break;
    if (attempt < attempts - 1) await sleep(pause);
  }
  // What a later attempt met says nothing of an earlier one.
  if (isUnknown) return { status: 'unknown', reason, canRepeat: transport.knowsKeys };
  return { status: 'failed', reason };
}

/** One attempt. A mail that was handed over to a service without keys is waited for to the end. */
async function attemptOnce(
  message: Message,
  transport: Transport,
  limit: number,
  deadline: number,
): Promise<Outcome> {
  const controller = new AbortController();
  const { promise: timedOut, resolve } = Promise.withResolvers<Outcome>();
  let status: 'retry' | 'unknown' = 'retry';
  const stop = () => {
    controller.abort();
    resolve({ status, reason: 'timeout' });
  };
  let timer = setTimeout(stop, limit);
  const handedOver = () => {
    status = 'unknown';
    if (transport.knowsKeys) return;
    clearTimeout(timer);
    timer = setTimeout(stop, deadline - Date.now());
  };
  try {
    return await Promise.race([transport.send(message, controller.signal, handedOver), timedOut]);
  } finally {
    clearTimeout(timer);
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
