import { getFinder } from '#src/library/finder.ts';
import type { Catalogue } from '#src/search/card.ts';
import type { Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';

/** The fields and things of the finder as search knows cards: `/search/finder-<language>.json`. */
export async function getFinderCatalogue(language: Language): Promise<Catalogue> {
  const { entries } = await getFinder(language);
  return {
    language,
    cards: entries.map(({ id, name, also, under }) => ({
      id,
      // A thing answers for itself, as a question does.
      kind: 'question',
      path: `${routes.finder[language]}#${id}`,
      title: name,
      answer: under.map(({ heading, about }) => `${heading} ${about}`).join('. '),
      terms: also,
      references: {},
    })),
    themes: [],
    countries: {},
    synonyms: [],
    overview: [],
  };
}
