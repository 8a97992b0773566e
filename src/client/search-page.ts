import type { SearchWords } from '#src/words/search-words.ts';
import type { Outcome } from '#src/search/search.ts';
import { demand } from './demand.ts';
import { fragmentOf, searchInAddress, writeAddress, type Search } from './search/address.ts';
import { describe } from './search/describe.ts';
import { filterResults, offerFilters, readChoices } from './search/filters.ts';
import { offerMore } from './search/more.ts';
import { carryQuestion, showThemes } from './search/nothing.ts';
import { outcomesOf } from './search/outcomes.ts';
import { showTheme } from './search/theme.ts';
import { showTerm } from './search/term.ts';
import { listenTo } from './search/typing.ts';
import { resultItem } from './search/result.ts';
import { results as limits } from '#src/search/weights.ts';
import { loadIndex } from './search/sources.ts';
import { pageLanguage } from './page-language.ts';

const language = pageLanguage();
const root = demand('[data-search]', HTMLElement);
const input = demand('#page-search', HTMLInputElement);
const status = demand('[data-search-status]', HTMLElement);
const list = demand('[data-search-results]', HTMLElement);
const filters = demand('[data-search-filters]', HTMLFormElement);
const term = demand('[data-search-term]', HTMLElement);
const theme = demand('[data-search-theme]', HTMLElement);
const more = demand('[data-search-more]', HTMLElement);
const nothing = demand('[data-search-nothing]', HTMLElement);
const asking = document.querySelectorAll<HTMLAnchorElement>('[data-search-ask]');
const translation = demand('.site-header__language', HTMLAnchorElement);
const words = JSON.parse(root.dataset['words'] ?? '') as SearchWords;

let latest = 0;
const nothingFound: Outcome = { results: [], isPartial: false, lacksFullText: false };
let outcome = nothingFound;
/** Whether all results are asked for, and not only the best. */
let showsAll = false;
let current: Search = { query: '', choices: readChoices(filters) };
/** Whether the search in the address is still being typed, and so may be typed over. */
let isBeingTyped = false;

/** Show what is found; a slower earlier search changes nothing any more. */
async function show(search: Search) {
  const turn = (latest += 1);
  const { query } = search;
  if (query !== current.query) showsAll = false;
  current = search;
  root.toggleAttribute('data-search-asked', Boolean(query));
  delete root.dataset['searchReady'];
  for (const link of asking) carryQuestion(link, query);
  if (!query) {
    outcome = nothingFound;
    await present();
    return;
  }
  if (list.children.length === 0) status.textContent = words.loading;
  try {
    for await (const found of outcomesOf(query, language, () => turn === latest)) {
      outcome = found;
      await present();
    }
    if (turn !== latest) return;
  } catch {
    if (turn !== latest) return;
    // There are not even cards, and what an earlier search found answers another query.
    outcome = nothingFound;
    list.replaceChildren();
    for (const part of [filters, term, theme, nothing, more]) part.hidden = true;
    status.textContent = words.failed;
  }
  root.dataset['searchReady'] = '';
}

/** Put the outcome on the page, narrowed down by the filters. */
async function present() {
  const { query } = current;
  const { catalogue, ...index } = await loadIndex(language);
  offerFilters(outcome.results, current.choices, filters, words, catalogue);
  const choices = readChoices(filters);
  const results = filterResults(outcome.results, choices);
  const shown = showsAll ? results : results.slice(0, limits.most);
  offerMore(more, results.length - shown.length, words);
  list.replaceChildren(...shown.map((result) => resultItem(result, query, words, catalogue)));
  const counts = { filtered: results.length, shown: shown.length };
  status.textContent = query ? describe(outcome, query, counts, words) : '';
  translation.hash = fragmentOf(current);
  showTerm(term, outcome.term);
  showTheme(theme, choices.theme, catalogue);
  nothing.hidden = true;
  if (query && outcome.results.length === 0) showThemes(nothing, query, { catalogue, ...index });
}

/**
 * Search for what stands in the box, with the filters as they are. Each search that was asked for or
 * looked at keeps its place in the history of the browser; what is half typed does not get one a letter.
 */
function searchFor(query: string, isTyping: boolean) {
  const search = { query, choices: readChoices(filters) };
  writeAddress(search, isBeingTyped || !current.query ? 'replaceState' : 'pushState');
  isBeingTyped = isTyping;
  void show(search);
}

function showAddress() {
  isBeingTyped = false;
  const search = searchInAddress();
  // Somebody went to a place on the page; the search stays, and so does its address.
  writeAddress(search ?? current, 'replaceState');
  if (!search) return;
  input.value = search.query;
  void show(search);
}

listenTo(input, searchFor);
more.addEventListener('click', () => {
  const before = list.children.length;
  showsAll = true;
  void present().then(() => {
    // Who went here by keyboard goes on with the first result that was not there yet.
    list.children[before]?.querySelector('a')?.focus();
  });
});
filters.addEventListener('change', () => {
  current.choices = readChoices(filters);
  writeAddress(current, 'replaceState');
  void present();
});
addEventListener('popstate', showAddress);
addEventListener('pagehide', () => {
  // Who goes on to a result comes back to this search.
  isBeingTyped = false;
});

// The cards give the first results, so they are fetched before the engine: at once for the search in
// the address, and otherwise as soon as somebody moves to the box.
const fetchCards = () => void loadIndex(language).catch(() => undefined);
if (location.hash || location.search) {
  fetchCards();
  showAddress();
} else {
  for (const turn of ['pointerover', 'focusin']) input.form?.addEventListener(turn, fetchCards);
}
