import type { Card } from './card.ts';
import { keysOf, type Index } from './card-index.ts';
import type { QueryWord } from './query.ts';
import { countries as weights } from './weights.ts';

/** The ids of the countries that a query names, by whatever name. */
export function countriesNamed(words: QueryWord[], index: Index): Set<string> {
  const named = Object.entries(index.catalogue.countries).filter(([, name]) => {
    const keys = keysOf(name, index);
    return words.some((word) => keys.some((key) => (word.keys.get(key) ?? 0) >= weights.named));
  });
  return new Set(named.map(([id]) => id));
}

/** How well the countries of a page fit those of a query; 1 is perfectly. */
export function countryFit({ countries = [] }: Card, named: ReadonlySet<string>): number {
  if (countries.length === 0) return named.size > 0 ? weights.none : 1;
  if (named.size === 0) return weights.unasked;
  return countries.some((country) => named.has(country)) ? 1 : weights.other;
}
