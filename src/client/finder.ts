import { finderPath, type Catalogue } from '#src/search/card.ts';
import { makeIndex, type Index } from '#src/search/card-index.ts';
import { cardsAlone, search } from '#src/search/search.ts';
import type { FinderWords } from '#src/words/finder-words.ts';
import { demand } from './demand.ts';
import { pageLanguage } from './page-language.ts';

/*
 * Without this script the page is a list to look through. With it the same search that finds pages
 * finds a field or a thing in the list, in the browser: nothing that is typed is sent.
 */

/** Long enough not to search for half a word, short enough to feel at once. */
const pause = 150;
/** More than this nobody looks through. */
const most = 8;

const language = pageLanguage();
const root = demand('[data-finder]', HTMLElement);
const form = demand('[data-finder-form]', HTMLFormElement);
const input = demand('#finder-query', HTMLInputElement);
const status = demand('[data-finder-status]', HTMLElement);
const found = demand('[data-finder-found]', HTMLElement);
const words = JSON.parse(root.dataset['words'] ?? '') as FinderWords;
/** Where each entry stands in the whole list, to go back there. */
const places = new Map(
  [...root.querySelectorAll<HTMLElement>('[data-entry]')].map((entry) => [entry.id, entry]),
);

let loading: Promise<Index> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

async function loadIndex(): Promise<Index> {
  const response = await fetch(finderPath(language));
  if (!response.ok) throw new Error(`${finderPath(language)}: ${response.status}`);
  return makeIndex((await response.json()) as Catalogue);
}

/** Show what is found for a query in front of the whole list. */
async function show(query: string) {
  found.replaceChildren();
  status.textContent = '';
  const address = new URL(location.href);
  address.hash = query ? new URLSearchParams({ q: query }).toString() : '';
  history.replaceState(null, '', address);
  if (!query) return;
  const index = (loading ??= loadIndex());
  try {
    const { results } = await search(
      query,
      language,
      cardsAlone(() => index),
    );
    const ids = results.slice(0, most).map(({ card }) => card.id);
    if (input.value.trim() !== query) return;
    found.replaceChildren(
      ...ids.flatMap((id) => {
        const copy = places.get(id)?.cloneNode(true) as HTMLElement | undefined;
        copy?.removeAttribute('id');
        return copy ? [copy] : [];
      }),
    );
    status.textContent = (
      ids.length === 0 ? words.none : ids.length === 1 ? words.countOne : words.count
    )
      .replace('{n}', String(ids.length))
      .replace('{query}', () => query);
  } catch {
    // The whole list stands below; the next query asks again.
    loading = undefined;
    status.textContent = words.failed;
  }
}

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  void show(input.value.trim());
});
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void show(input.value.trim()), pause);
});

const carried = new URLSearchParams(location.hash.slice(1)).get('q');
if (carried) {
  input.value = carried;
  void show(carried.trim());
}
