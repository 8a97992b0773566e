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
    void delivery.then(({ status }) => {
      if (status !== 'accepted') known.delete(key);
      else setTimeout(() => known.delete(key), memory).unref();
    });
    return delivery;
  };
}
