import { isLong, limits } from '#src/contact-form/fields.ts';
import { cleanLine, cleanText, lengthOf } from '#src/contact-form/plain-text.ts';
import { boxOf } from './boxes.ts';

/** From this many characters left on, their number is shown; sooner in a box for little text. */
const nearEnd = (max: number) => Math.min(500, max / 10);
/** Wait this long after the last key, in milliseconds: a screen reader would read every number. */
const pause = 700;

/** Count down what can still be written in every box with a limit, and say how much is too much. */
export function countDown(form: HTMLFormElement): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-count]')) {
    const { count: name = '', left = '', over = '' } = place.dataset;
    const max = limits[name as keyof typeof limits];
    const show = () => {
      const typed = boxOf(form, name)?.value ?? '';
      const rest = max - lengthOf((isLong(name) ? cleanText : cleanLine)(typed));
      const sentence = rest < 0 ? over : rest < nearEnd(max) ? left : '';
      const words = sentence.replace('{n}', String(Math.abs(rest)));
      // Said again only when it changed: every place is read out when something is written there.
      if (place.textContent !== words) place.textContent = words;
      place.classList.toggle('form-error', rest < 0);
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, pause);
    });
    show();
  }
}
