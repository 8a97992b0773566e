import { offerSaving } from './saved.ts';

/** The button with `data-save` saves the answer with that number. */
for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
  const { save = '', mark = '', failed = '' } = button.dataset;
  button.hidden = false;
  offerSaving(button, save, () => mark, failed);
}
