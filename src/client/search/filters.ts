import type { SearchWords } from '../../lib/search-words.ts';
import type { Card, Catalogue } from '../../search/card.ts';
import type { Outcome } from '../../search/search.ts';

type Results = Outcome['results'];

const names = ['theme', 'country', 'kind'] as const;

type FilterName = (typeof names)[number];

/** What a card has of a filter. */
const valuesOf: Record<FilterName, (card: Card) => string[]> = {
  theme: ({ theme }) => (theme ? [theme] : []),
  country: ({ countries = [] }) => countries,
  kind: ({ kind }) => [kind],
};

/** Narrow results down by the choices in the form with filters. */
export function filterResults(results: Results, form: HTMLFormElement): Results {
  const chosen = names.map((name) => [name, selectOf(form, name).value] as const);
  return results.filter(({ card }) =>
    chosen.every(([name, value]) => !value || valuesOf[name](card).includes(value)),
  );
}

/** Offer what the results have, with how many of each; a choice made before stays. */
export function offerFilters(
  results: Results,
  form: HTMLFormElement,
  words: SearchWords,
  catalogue: Catalogue,
) {
  const labels: Record<FilterName, (value: string) => string> = {
    theme: (value) => catalogue.themes.find(({ id }) => id === value)?.title ?? value,
    country: (value) => catalogue.countries[value] ?? value,
    kind: (value) => words.kindNames[value as Card['kind']],
  };
  for (const name of names) {
    const select = selectOf(form, name);
    const values = results.flatMap(({ card }) => valuesOf[name](card));
    const before = select.value;
    const options = [...new Set(values)].map((value) => {
      const count = values.filter((other) => other === value).length;
      return new Option(`${labels[name](value)} (${count})`, value);
    });
    select.replaceChildren(...[...select.children].slice(0, 1), ...options);
    select.value = values.includes(before) ? before : '';
  }
  form.hidden = results.length < 2;
}

function selectOf(form: HTMLFormElement, name: FilterName): HTMLSelectElement {
  const select = form.querySelector<HTMLSelectElement>(`[name="${name}"]`);
  if (!select) throw new Error(`The form with filters has no “${name}”`);
  return select;
}
