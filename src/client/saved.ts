/*
 * The answers that somebody saved stand in the store of this browser and nowhere else: the mark of each
 * (see src/site/versions.ts) under its number and language, since the texts of the two change apart.
 */

/** What the keys of one language begin with. */
export const savedIn = (language = document.documentElement.lang) => `loket-saved-${language}-`;

/**
 * Let a button save the answer whose number it has in `data-save`, and take it out again. When the
 * browser keeps nothing, or has no room, it says what stands in `data-failed`.
 * @param ask gives the mark of the answer as it is now.
 */
export function offerSaving(button: HTMLElement, ask: () => string | Promise<string>): void {
  const { save, failed } = button.dataset;
  const key = `${savedIn()}${save ?? ''}`;
  const draw = () => {
    try {
      button.setAttribute('aria-pressed', String(key in localStorage));
    } catch {
      // The browser forbids to look; a press says so.
    }
  };
  const toggle = async () => {
    try {
      if (key in localStorage) localStorage.removeItem(key);
      else localStorage.setItem(key, await ask());
      draw();
    } catch {
      alert(failed);
    }
  };
  button.addEventListener('click', () => void toggle());
  // Also when the page comes back as it was left.
  addEventListener('pageshow', draw);
}
