/** How long anything of a visitor is remembered, in milliseconds. */
const hour = 60 * 60 * 1000;

/** Something that is remembered of a key. */
export interface Memory<T> {
  get: (key: string) => T | undefined;
  set: (key: string, value: T) => void;
  entries: () => [string, T][];
}

/**
 * What is remembered for an hour, and not a moment longer, by one running copy of the function. It is
 * nowhere else: another copy knows nothing of it.
 */
export function memoryOfAnHour<T>(now: () => number = Date.now): Memory<T> {
  const kept = new Map<string, { value: T; at: number }>();
  const forget = () => {
    const oldest = now() - hour;
    for (const [key, { at }] of kept) if (at <= oldest) kept.delete(key);
  };

  return {
    get: (key) => {
      forget();
      return kept.get(key)?.value;
    },
    set: (key, value) => {
      kept.set(key, { value, at: now() });
      // Also when nobody asks anything any more.
      setTimeout(forget, hour).unref();
    },
    entries: () => {
      forget();
      return [...kept].map(([key, { value }]) => [key, value]);
    },
  };
}
