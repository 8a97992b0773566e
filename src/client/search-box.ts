import { cataloguePath } from '#src/search/card.ts';
import { recallQuery } from './search/remember.ts';
import { pageLanguage } from './page-language.ts';

/*
 * All that every page carries of the search. The rest is fetched once somebody shows that they
 * want to search: by moving to the box, or with a key.
 */

const box = document.querySelector<HTMLInputElement>('#site-search');
const input = box ?? document.querySelector<HTMLInputElement>('#page-search');

if (box) {
  box.setAttribute('role', 'combobox');
  // The label cannot be seen, and not every reader looks for one at a role of ARIA.
  box.setAttribute('aria-label', box.labels?.[0]?.textContent ?? '');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  const prepare = () => {
    box.form?.removeEventListener('pointerover', prepare);
    box.form?.removeEventListener('focusin', prepare);
    // The cards are fetched beside the code that reads them, not after it.
    document.head.append(preload(cataloguePath(pageLanguage())));
    void import('./search/combobox.ts').then(({ startCombobox }) => {
      startCombobox(box, { suggestions: box.dataset['suggestions'] ?? '' });
    });
  };
  box.form?.addEventListener('pointerover', prepare);
  box.form?.addEventListener('focusin', prepare);
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    // In the fragment, which is sent to no server; the page with results takes it from there.
    location.assign(`${box.form?.action ?? ''}#q=${encodeURIComponent(box.value.trim())}`);
  });
}

addEventListener('keydown', (event) => {
  // No single key: it cannot be switched off, and whoever dictates says it unawares (WCAG 2.1.4).
  const isShortcut = event.key === 'k' && (event.ctrlKey || event.metaKey);
  // To somebody who writes, the same keys may mean something else.
  const isWriting = (event.target as Element).closest('input, textarea, select');
  if (!isShortcut || isWriting || !input) return;
  event.preventDefault();
  input.focus();
  input.select();
});

const query = recallQuery();
if (query) {
  void import('./search/highlight.ts').then(({ highlight }) => {
    highlight(query);
  });
}

function preload(href: string): HTMLLinkElement {
  const link = { rel: 'preload', as: 'fetch', href, crossOrigin: 'anonymous' };
  return Object.assign(document.createElement('link'), link);
}
