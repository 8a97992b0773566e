import type { Card } from '#src/search/card.ts';
import { rememberQuery } from './remember.ts';
import { loadIndex } from './sources.ts';
import { suggest } from './suggest.ts';
import { pageLanguage } from '../page-language.ts';

/**
 * Suggestions below a search box while somebody types, after the combobox pattern of the ARIA
 * Authoring Practices: the focus stays in the box, the arrows choose, Escape closes.
 */
export function startCombobox(input: HTMLInputElement, words: { suggestions: string }) {
  const language = pageLanguage();
  const list = Object.assign(document.createElement('ul'), {
    id: `${input.id}-suggestions`,
    className: 'suggestions',
    hidden: true,
  });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.suggestions);
  input.form?.append(list);
  input.setAttribute('aria-controls', list.id);
  let cards: Card[] = [];
  let active = -1;

  function show(found: Card[]) {
    cards = found;
    list.replaceChildren(...found.map((card, at) => optionOf(card, `${list.id}-${at}`)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    choose(-1);
  }

  function choose(at: number) {
    active = at;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at));
    }
    const option = list.children[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function open(card: Card | undefined) {
    if (!card) return;
    rememberQuery(input.value);
    location.assign(card.path);
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => {
      choose(active < cards.length - 1 ? active + 1 : -1);
    },
    ArrowUp: () => {
      choose(active < 0 ? cards.length - 1 : active - 1);
    },
    Enter: () => {
      open(cards[active]);
    },
    Escape: () => {
      show([]);
    },
  };

  input.addEventListener('input', () => {
    const typed = input.value;
    // A failing suggestion costs nothing: the form still leads to the page with results.
    void suggest(typed, language)
      .then((found) => {
        if (input.value === typed) show(typed.trim() ? found : []);
      })
      .catch(() => undefined);
  });
  input.addEventListener('keydown', (event) => {
    const action = keys[event.key];
    const isOpen = !list.hidden;
    if (!action || !isOpen || (event.key === 'Enter' && active < 0)) return;
    event.preventDefault();
    action();
  });
  input.addEventListener('blur', () => {
    show([]);
  });
  // The box would lose the focus before the click arrives, and the list would be gone.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role="option"]');
    open(cards[[...list.children].findIndex((child) => child === option)]);
  });
  void loadIndex(language).catch(() => undefined);
  if (input.value) input.dispatchEvent(new Event('input'));
}

function optionOf(card: Card, id: string): HTMLElement {
  const option = Object.assign(document.createElement('li'), {
    id,
    className: 'suggestions__option',
    textContent: card.title,
  });
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  return option;
}
