import type { search as nl } from '../nl/search.ts';

/** Words of the search, in English. */
export const search = {
  'search.label': 'Search this site',
  'search.submit': 'Search',
  'search.loading': 'Searching…',
  'search.none': 'Nothing found for “{query}”. Try another word, or see the list from A to Z.',
  'search.count': '{n} results for “{query}”.',
  'search.count.one': '1 result for “{query}”.',
  'search.some': 'No page has all your words. These are results for some of your words: {n}.',
  'search.corrected': 'Did you mean “{query}”? These are the results for that.',
  'search.filtered': 'Shown after filtering: {n}.',
  'search.filters': 'Filter results',
  'search.filter.all': 'All',
  'search.filter.theme': 'Theme',
  'search.filter.country': 'Country',
  'search.filter.kind': 'Kind',
  'search.foreign': 'Found in Dutch:',
  'search.suggestions': 'Suggestions',
  'search.nearest': 'Themes nearest to this',
  'search.term': 'Meaning in the glossary:',
  'search.ask': 'Put this question to the contact point',
  'search.cards-only': 'The full text of the pages could not be searched at this moment.',
  'search.failed': 'Search does not work at this moment. See the list from A to Z, or try again.',
  'search.as-of': 'sources read up to',
  'search.checked': 'checked on',
  'search.title': 'Search',
  'search.no-script':
    'Search needs JavaScript. Without it, everything can be found in the list from A to Z and under the themes.',
  'search.hint': 'Type a word, a question, an article or a number.',
  'search.a-z': 'List from A to Z',
  'search.themes': 'Questions by theme',
} satisfies Record<keyof typeof nl, string>;
