import { offerSaving } from './saved.ts';

/** The button with `data-save` saves the answer with that number. */
for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
  button.hidden = false;
  offerSaving(button, () => button.dataset['mark'] ?? '');
}
