import type { Message } from './message.ts';

/** What became of one attempt. After `retry` the mail may or may not have been accepted. */
export type Outcome =
  | { status: 'accepted' }
  | { status: 'refused'; reason: string }
  | { status: 'retry'; reason: string; afterMs?: number };

/** Hands one mail to a mail service, once. Never throws. */
export type Transport = (message: Message, signal: AbortSignal) => Promise<Outcome>;

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

export type Delivery = { status: 'accepted' } | { status: 'failed'; reason: string };

/**
 * Deliver a mail through the first transport, and through the second when the first fails.
 * Every attempt carries the same message with the same key, so that none can arrive twice where
 * the service knows the key, and duplicates can be recognised where it does not.
 * @param deadline Moment, in milliseconds since 1970, after which no attempt is made or waited for.
 */
export async function deliver(
  message: Message,
  transports: Transport[],
  limits: Patience = patience,
  deadline = Date.now() + limits.totalMs,
): Promise<Delivery> {
  let reason = 'no transport';
  for (const [index, transport] of transports.entries()) {
    // A transport that hangs leaves the next one its share of the time.
    const share = Math.floor((deadline - Date.now()) / (transports.length - index));
    const delivery = await tryTransport(message, transport, limits, Date.now() + share);
    if (delivery.status === 'accepted') return delivery;
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
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const left = deadline - Date.now();
    if (left <= 0) break;
    const outcome = await attemptOnce(message, transport, Math.min(attemptMs, left));
    if (outcome.status === 'accepted') return outcome;
    reason = outcome.reason;
    if (outcome.status === 'refused') break;
    const pause = outcome.afterMs ?? pauseMs * 2 ** attempt;
    if (Date.now() + pause >= deadline) break;
    if (attempt < attempts - 1) await sleep(pause);
  }
  return { status: 'failed', reason };
}

async function attemptOnce(
  message: Message,
  transport: Transport,
  limit: number,
): Promise<Outcome> {
  const controller = new AbortController();
  const { promise: timedOut, resolve } = Promise.withResolvers<Outcome>();
  const timer = setTimeout(() => {
    controller.abort();
    resolve({ status: 'retry', reason: 'timeout' });
  }, limit);
  try {
    return await Promise.race([transport(message, controller.signal), timedOut]);
  } finally {
    clearTimeout(timer);
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
