import type { SearchWords } from '#src/words/search-words.ts';
import type { Card, Catalogue } from '#src/search/card.ts';
import type { Outcome } from '#src/search/search.ts';

type Results = Outcome['results'];

export const filterNames = ['theme', 'country', 'kind'] as const;

type FilterName = (typeof filterNames)[number];

/** What is chosen of every filter; empty for all. */
export type Choices = Record<FilterName, string>;

/** What a card has of a filter. */
const valuesOf: Record<FilterName, (card: Card) => string[]> = {
  theme: ({ theme }) => (theme ? [theme] : []),
  country: ({ countries = [] }) => countries,
  kind: ({ kind }) => [kind],
};

/** Narrow results down by what is chosen. */
export const filterResults = (results: Results, choices: Choices): Results =>
  results.filter(({ card }) =>
    filterNames.every((name) => !choices[name] || valuesOf[name](card).includes(choices[name])),
  );

/** What is chosen in the form with filters. */
export const readChoices = (form: HTMLFormElement): Choices =>
  Object.fromEntries(filterNames.map((name) => [name, selectOf(form, name).value])) as Choices;

/**
 * Offer what the results have, with how many of each.
 * @param choices what to have chosen; of what the results do not have, all are shown.
 */
export function offerFilters(
  results: Results,
  choices: Choices,
  form: HTMLFormElement,
  words: SearchWords,
  catalogue: Catalogue,
) {
  const labels: Record<FilterName, (value: string) => string> = {
    theme: (value) => catalogue.themes.find(({ id }) => id === value)?.title ?? value,
    country: (value) => catalogue.countries[value] ?? value,
    kind: (value) => words.kindNames[value] ?? value,
  };
  for (const name of filterNames) {
    const select = selectOf(form, name);
    const values = results.flatMap(({ card }) => valuesOf[name](card));
    const options = [...new Set(values)].map((value) => {
      const count = values.filter((other) => other === value).length;
      return new Option(`${labels[name](value)} (${count})`, value);
    });
    select.replaceChildren(...[...select.children].slice(0, 1), ...options);
    select.value = values.includes(choices[name]) ? choices[name] : '';
  }
  form.hidden = results.length < 2;
}

function selectOf(form: HTMLFormElement, name: FilterName): HTMLSelectElement {
  const select = form.querySelector<HTMLSelectElement>(`[name="${name}"]`);
  if (!select) throw new Error(`The form with filters has no “${name}”`);
  return select;
}
