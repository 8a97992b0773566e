import type { Language } from '#src/site/language.ts';

/**
 * Ask once a build what every page asks again. While somebody writes, everything is asked anew, so
 * that a change shows.
 */
export function remember<T>(load: (language: Language) => Promise<T>) {
  const known = new Map<Language, Promise<T>>();
  return (language: Language): Promise<T> => {
    if (import.meta.env.DEV) return load(language);
    const loading = known.get(language) ?? load(language);
    known.set(language, loading);
    return loading;
  };
}
