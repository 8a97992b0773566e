import type { Card, Catalogue } from './card.ts';

/** A place on a card where words stand. */
export type Place = 'title' | 'terms' | 'answer' | 'theme';

/** The texts of a card by their place. */
export function textsOf(card: Card, { themes, overview }: Catalogue): Record<Place, string[]> {
  const theme = themes.find(({ id }) => id === card.theme);
  return {
    title: [card.title],
    terms: card.kind === 'guidance' ? [...card.terms, ...overview] : card.terms,
    answer: [card.answer],
    theme: theme ? [theme.title] : [],
  };
}
