/**
 * Offer the question that was just sent for printing and saving. The text comes from the page's
 * memory: it is kept nowhere, and is gone when the page is left.
 */
export function offerSentCopy(root: ParentNode, question: string): void {
  const copy = root.querySelector<HTMLElement>('[data-when="copy"]');
  const text = copy?.querySelector<HTMLElement>('[data-slot="sent-text"]');
  const save = copy?.querySelector<HTMLAnchorElement>('[data-save]');
  const reference = root.querySelector('[data-slot="reference"]')?.textContent ?? '';
  if (!copy || !text || !save || !reference) return;

  copy.hidden = false;
  text.textContent = question;
  const file = new Blob([`${reference}\n\n${question}\n`], { type: 'text/plain;charset=utf-8' });
  save.href = URL.createObjectURL(file);
  save.download = `${reference}.txt`;
  // The way back to this page must not show it to the next person at the device.
  addEventListener('pagehide', () => {
    copy.hidden = true;
    text.textContent = '';
    URL.revokeObjectURL(save.href);
  });
  copy.querySelector('[data-print]')?.addEventListener('click', () => {
    print();
  });
}
