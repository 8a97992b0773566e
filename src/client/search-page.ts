import { longDate } from '../lib/dates.ts';
import { languageOf } from '../lib/language.ts';
import { find, type Found } from './pagefind.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
const input = document.querySelector<HTMLInputElement>('#page-search');
const status = document.querySelector('[data-search-status]');
const list = document.querySelector('[data-search-results]');

if (root && input && status && list) start(root, input, status, list);

function start(root: HTMLElement, input: HTMLInputElement, status: Element, list: Element) {
  let latest = 0;

  /** Show what is found for the query in the address; a slower earlier search changes nothing. */
  async function show() {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const turn = (latest += 1);
    input.value = query;
    delete root.dataset['searchReady'];
    list.replaceChildren();
    status.textContent = query ? (root.dataset['loading'] ?? '') : '';
    if (!query) return;
    const answer = await look(query, root);
    if (turn !== latest) return;
    list.replaceChildren(...answer.items);
    status.textContent = answer.words;
    root.dataset['searchReady'] = '';
  }

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set('q', input.value.trim());
    history.pushState(null, '', address);
    void show();
  });
  addEventListener('popstate', () => void show());
  void show();
}

async function look(query: string, root: HTMLElement) {
  const { count, countOne, none, some, failed } = root.dataset;
  try {
    const { pages, total, isPartial } = await find(query);
    const sentence = isPartial ? some : total === 0 ? none : total === 1 ? countOne : count;
    const words = (sentence ?? '').replace('{n}', String(total)).replace('{query}', () => query);
    return { words, items: pages.map((page) => describe(page, root)) };
  } catch {
    return { words: failed ?? '', items: [] };
  }
}

/** One result: the question, the answer, and what kind of statement it is, of which date. */
function describe({ url, meta, excerpt }: Found, root: HTMLElement): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: url, className: 'nl-link' });
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  // The excerpt marks the words that were found; Pagefind escapes everything else in it.
  if (meta.answer) text.textContent = meta.answer;
  else text.innerHTML = excerpt;
  const date =
    meta.asOf && `${root.dataset['asOf'] ?? ''} ${longDate(meta.asOf, languageOf(location))}`;
  const small = Object.assign(document.createElement('p'), { className: 'small' });
  small.textContent = [meta.kind, meta.basis, date].filter(Boolean).join(' · ');
  const item = document.createElement('li');
  item.append(link, text, small);
  return item;
}
