import type { PresentVersion } from '#src/site/versions.ts';
import { savedIn } from './saved.ts';

/** The marks of the answers that are saved, by number. */
export function readSaved(language?: string): Map<number, string> {
  const begin = savedIn(language);
  const saved = Object.entries(localStorage)
    .filter(([key]) => key.startsWith(begin))
    .map(([key, mark]): [number, string] => [Number(key.slice(begin.length)), String(mark)]);
  return new Map(saved);
}

/** Take an answer out of what is saved. */
export const forget = (number: number): void => {
  localStorage.removeItem(savedIn() + String(number));
};

/** Remember an answer as it is now. */
export const renew = ({ number, mark }: Pick<PresentVersion, 'number' | 'mark'>): void => {
  localStorage.setItem(savedIn() + String(number), mark);
};
