import { filterNames, type Choices } from './filters.ts';

/** A search as the address of its page tells it. */
export interface Search {
  query: string;
  choices: Choices;
}

/**
 * The search in the address of this page. It stands in the fragment, which is sent to no server;
 * `?q=`, as other sites may write it, is read as well. Nothing when the fragment names a place on
 * the page, as that of the skip link does.
 */
export function searchInAddress(): Search | undefined {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const carried = fragment.get('q') ?? new URLSearchParams(location.search).get('q');
  if (location.hash && carried === null) return undefined;
  const choices = filterNames.map((name) => [name, fragment.get(name) ?? '']);
  return {
    query: (carried ?? '').trim(),
    choices: Object.fromEntries(choices) as Choices,
  };
}

/** Write a search into the address, so that it can be shared and returned to. */
export function writeAddress(search: Search, how: 'pushState' | 'replaceState') {
  const address = new URL(location.href);
  address.search = '';
  address.hash = fragmentOf(search);
  if (address.href !== location.href) history[how](null, '', address);
}

/** The search as a fragment, for a link to the same search elsewhere; empty without a query. */
export function fragmentOf({ query, choices }: Search): string {
  if (!query) return '';
  const chosen = Object.entries(choices).filter(([, value]) => value);
  return new URLSearchParams([['q', query], ...chosen]).toString();
}
