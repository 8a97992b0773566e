import { copy } from './copy.ts';

/** Let the button on the page that gives a text back copy that text. */
export function offerCopy(root: ParentNode): void {
  const button = root.querySelector<HTMLButtonElement>('[data-copy]');
  const text = root.querySelector<HTMLTextAreaElement>('[data-slot="text"]');
  const status = root.querySelector('[data-copy-status]');
  if (!button || !text || !status) return;

  button.hidden = false;
  button.addEventListener('click', () => {
    // Where the browser refuses the clipboard, the selected text can be copied by hand.
    text.select();
    const { copied = '', notCopied = '' } = button.dataset;
    void copy(text.value, status, { copied, notCopied });
  });
}
