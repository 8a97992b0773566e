import { isMark, type PresentVersion } from '#src/site/versions.ts';
import { savedIn } from './saved.ts';

/**
 * The marks of the answers that are saved, by number. Whatever else stands there, as an extension or
 * another program may have written it, is no answer.
 */
export function readSaved(language?: string): Map<number, string> {
  const begin = savedIn(language);
  const saved = Object.entries(localStorage).flatMap(([key, mark]): [number, string][] => {
    const number = key.startsWith(begin) ? key.slice(begin.length) : '';
    return /^[1-9]\d*$/.test(number) && isMark(String(mark))
      ? [[Number(number), String(mark)]]
      : [];
  });
  return new Map(saved);
}

/** Take an answer out of what is saved. */
export const forget = (number: number): void => {
  localStorage.removeItem(savedIn() + String(number));
};

/** Take out everything, also what is no answer. */
export function forgetAll(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(savedIn())) localStorage.removeItem(key);
  }
}

/** Remember an answer as it is now. */
export const renew = ({ number, mark }: Pick<PresentVersion, 'number' | 'mark'>): void => {
  localStorage.setItem(savedIn() + String(number), mark);
};
