import { limits } from '#src/contact-form/fields.ts';
import { messages, withLimit } from '#src/contact-form/messages.ts';
import { cleanText, lengthOf } from '#src/contact-form/plain-text.ts';
import { languageOf } from '#src/site/language.ts';

/** From this many characters left on, their number is shown. */
const near = 500;
/** Wait this long after the last key, in milliseconds: a screen reader would read every number. */
const pause = 700;

/** Count down what can still be written of the question, and say how much is too much. */
export function countDown(root: ParentNode): void {
  const field = root.querySelector<HTMLTextAreaElement>('[name="question"]');
  const place = root.querySelector('[data-count]');
  if (!field || !place) return;

  const { left, over } = messages[languageOf(location)];
  const show = () => {
    const rest = limits.question - lengthOf(cleanText(field.value));
    const sentence = rest < 0 ? over : rest < near ? left : '';
    place.textContent = withLimit(sentence, 'question').replace('{n}', String(Math.abs(rest)));
    place.classList.toggle('form-error', rest < 0);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, pause);
  });
  show();
}
