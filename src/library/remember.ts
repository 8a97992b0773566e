/**
 * Ask once a build, for every set of words that it is asked with, what each page asks again. While
 * somebody writes, everything is asked anew, so that a change shows.
 */
export function remember<A extends string[], T>(load: (...args: A) => Promise<T>) {
  const known = new Map<string, Promise<T>>();
  return (...args: A): Promise<T> => {
    if (import.meta.env.DEV) return load(...args);
    const key = args.join(' ');
    const loading = known.get(key) ?? load(...args);
    known.set(key, loading);
    return loading;
  };
}
