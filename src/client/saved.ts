import { isMark } from '#src/site/versions.ts';

/*
 * The answers that somebody saved stand in the store of this browser and nowhere else: the mark of each
 * (see src/site/versions.ts) under its number and language, since the texts of the two change apart.
 */

const begin = 'loket-saved-';

/** What the keys of one language begin with. */
export const savedIn = (language = document.documentElement.lang) => `${begin}${language}-`;

/** Whether another tab touched what is saved, and not something else; no key: it cleared the store. */
export const isOfSaved = ({ key }: StorageEvent): boolean => key === null || key.startsWith(begin);

/**
 * Let a button save the answer whose number it has in `data-save`, and take it out again. When the
 * browser keeps nothing, or has no room, it says what stands in `data-failed`; when it cannot be known
 * what to save, what stands in `data-unreachable`.
 * @param ask gives the mark of the answer as it is now; nothing when that cannot be fetched.
 */
export function offerSaving(
  button: HTMLElement,
  ask: () => string | Promise<string | undefined>,
): void {
  const { save, failed, unreachable } = button.dataset;
  const key = `${savedIn()}${save ?? ''}`;
  const isSaved = () => isMark(localStorage.getItem(key));
  const draw = () => {
    try {
      button.setAttribute('aria-pressed', String(isSaved()));
    } catch {
      // The browser forbids to look; a press says so.
    }
  };
  const toggle = async () => {
    try {
      const mark = isSaved() ? '' : await ask();
      if (mark === undefined) alert(unreachable);
      else if (mark) localStorage.setItem(key, mark);
      else localStorage.removeItem(key);
      draw();
    } catch {
      alert(failed);
    }
  };
  button.addEventListener('click', () => void toggle());
  // Also when the page comes back as it was left.
  addEventListener('pageshow', draw);
}
