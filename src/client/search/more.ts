import type { SearchWords } from '#src/words/search-words.ts';

/** Offer the results that are not shown, below those that are. */
export function offerMore(more: HTMLElement, left: number, words: SearchWords): void {
  more.hidden = left === 0;
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'nl-button nl-button--secondary',
    textContent: words.more.replace('{n}', String(left)),
  });
  more.replaceChildren(button);
}
