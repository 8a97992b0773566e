import type { Delivery } from './deliver.ts';

/** How long a delivered message is remembered, in milliseconds. */
const memory = 10 * 60 * 1000;

/**
 * Let a message that is under way, or was just delivered, share the outcome of the first one.
 * A visitor who presses twice causes one mail, also where the mail service knows no keys. It holds
 * for one running copy of the function; across copies the key of the message does the same.
 */
export function once() {
  const known = new Map<string, Promise<Delivery>>();

  return (key: string, start: () => Promise<Delivery>): Promise<Delivery> => {
    const earlier = known.get(key);
    if (earlier) return earlier;
    const delivery = start();
    known.set(key, delivery);
    void delivery.then((outcome) => {
      // Where sending again could make it two, the first outcome stands.
      const isToBeTriedAgain =
        outcome.status === 'failed' || (outcome.status === 'unknown' && outcome.canRepeat);
      if (isToBeTriedAgain) known.delete(key);
      else setTimeout(() => known.delete(key), memory).unref();
    });
    return delivery;
  };
}
