import { languageOf } from '../lib/language.ts';
import type { SearchWords } from '../lib/search-words.ts';
import { search, type Outcome } from '../search/search.ts';
import { queryInAddress, writeAddress } from './search/address.ts';
import { filterResults, offerFilters } from './search/filters.ts';
import { carryQuestion, showThemes } from './search/nothing.ts';
import { resultItem } from './search/result.ts';
import { cardsOnly, isEngineLoaded, loadIndex, sources } from './search/sources.ts';

/** Long enough not to search for half a word, short enough to feel at once. */
const pause = 150;
/** Fewer letters are the beginning of too many words to search for while somebody types. */
const fewest = 3;

const language = languageOf(location);
const root = demand('[data-search]', HTMLElement);
const input = demand('#page-search', HTMLInputElement);
const status = demand('[data-search-status]', HTMLElement);
const list = demand('[data-search-results]', HTMLElement);
const filters = demand('[data-search-filters]', HTMLFormElement);
const nothing = demand('[data-search-nothing]', HTMLElement);
const ask = demand('[data-search-ask]', HTMLAnchorElement);
const words = JSON.parse(root.dataset['words'] ?? '') as SearchWords;

let latest = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let outcome: Outcome = { results: [], isPartial: false };

/** Show what is found for a query; a slower earlier search changes nothing any more. */
async function show(query: string) {
  const turn = (latest += 1);
  delete root.dataset['searchReady'];
  carryQuestion(ask, query);
  if (!query) {
    outcome = { results: [], isPartial: false };
    await present(query);
    return;
  }
  if (list.children.length === 0) status.textContent = words.loading;
  try {
    if (!isEngineLoaded()) {
      // The cards alone answer most queries, long before a slow phone has the engine.
      const first = await search(query, language, cardsOnly);
      if (turn !== latest) return;
      if (first.results.length > 0 && !first.isPartial) {
        outcome = first;
        await present(query);
      }
    }
    const last = await search(query, language, sources);
    if (turn !== latest) return;
    outcome = last;
    await present(query);
  } catch {
    if (turn !== latest) return;
    list.replaceChildren();
    status.textContent = words.failed;
  }
  root.dataset['searchReady'] = '';
}

/** Put the outcome on the page, narrowed down by the filters. */
async function present(query: string) {
  const { catalogue, ...index } = await loadIndex(language);
  offerFilters(outcome.results, filters, words, catalogue);
  const results = filterResults(outcome.results, filters);
  list.replaceChildren(...results.map((result) => resultItem(result, query, words, catalogue)));
  status.textContent = query ? describe(query, results.length) : '';
  nothing.hidden = true;
  if (query && outcome.results.length === 0) showThemes(nothing, query, { catalogue, ...index });
}

function describe(query: string, shown: number): string {
  const total = outcome.results.length;
  const sentence = outcome.isPartial ? words.some : total === 1 ? words.countOne : words.count;
  const parts = [
    outcome.corrected && words.corrected.replace('{query}', () => outcome.corrected ?? ''),
    (total === 0 ? words.none : sentence)
      .replace('{n}', String(total))
      .replace('{query}', () => outcome.corrected ?? query),
    shown < total && words.filtered.replace('{n}', String(shown)),
  ];
  return parts.filter(Boolean).join(' ');
}

function demand<E extends Element>(selector: string, kind: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`);
  return found;
}

input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  writeAddress(input.value.trim(), 'pushState');
  void show(input.value.trim());
});
input.addEventListener('input', () => {
  clearTimeout(waiting);
  const typed = input.value.trim();
  if (typed && typed.length < fewest) return;
  waiting = setTimeout(() => {
    writeAddress(typed, 'replaceState');
    void show(typed);
  }, pause);
});
filters.addEventListener('change', () => void present(queryInAddress()));
addEventListener('popstate', () => {
  input.value = queryInAddress();
  void show(input.value);
});

// The cards give the first results, so nothing may stand in their way, not even the engine.
void loadIndex(language).catch(() => undefined);
input.value = queryInAddress();
writeAddress(input.value, 'replaceState');
void show(input.value);
