/** Each block with `data-print` holds a button that opens the print window of the browser. */
for (const block of document.querySelectorAll<HTMLElement>('[data-print]')) {
  block.hidden = false;
  block.querySelector('button')?.addEventListener('click', () => {
    print();
  });
}
