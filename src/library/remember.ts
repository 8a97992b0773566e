/**
 * Ask once a build, for each language where it takes one, what every page asks again. While somebody writes, everything is asked anew, so
 * that a change shows.
 */
export function remember<A extends [] | [string], T>(load: (...args: A) => Promise<T>) {
  const known = new Map<string | undefined, Promise<T>>();
  return (...args: A): Promise<T> => {
    if (import.meta.env.DEV) return load(...args);
    const [language] = args;
    const loading = known.get(language) ?? load(...args);
    known.set(language, loading);
    return loading;
  };
}
