import { copyShown } from './copy.ts';
import { demand } from './demand.ts';

const { copied = '', notCopied = '' } = demand('.take-along', HTMLElement).dataset;

/** Each button with `data-copies` copies the words of the element with that id. */
for (const button of document.querySelectorAll<HTMLElement>('[data-copies]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = document.getElementById(button.dataset['copies'] ?? '');
    const status = button.parentElement?.querySelector('[role="status"]');
    if (!text || !status) return;
    void copyShown(text, text.innerText, status, { copied, notCopied });
  });
}
