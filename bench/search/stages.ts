import type { Catalogue } from '#src/search/card.ts';
import {
  correction,
  countries,
  foreign,
  places,
  priors,
  reference,
  shares,
  sure,
} from '#src/search/weights.ts';

/** A step of the search, and how a search does without it. */
interface Stage {
  /** The numbers that take it out; they are put back afterwards. */
  weights?: readonly (readonly [weights: object, without: Record<string, number>])[];
  /** What it knows, taken away. */
  forget?: (catalogue: Catalogue) => Catalogue;
}

const without = <T extends object>(weights: T, numbers: Partial<Record<keyof T, number>>) =>
  ({ weights: [[weights, numbers as Record<string, number>]] }) satisfies Stage;

/** Every step that can be taken out on its own. */
export const stages: Record<string, Stage> = {
  'search terms of a page': without(places, { terms: 0 }),
  'short answer': without(places, { answer: 0 }),
  'title of the theme': without(places, { theme: 0 }),
  'articles and acts of a text': without(reference, { once: 0, most: 0 }),
  'a word of a term counts less': without(shares, { inTerm: 1 }),
  'parts of compounds': {
    weights: [
      [shares, { part: 0 }],
      [sure, { part: 0 }],
    ],
  },
  'names of one thing': {
    forget: (catalogue) => ({
      ...catalogue,
      synonyms: catalogue.synonyms.filter(({ term }) => !term),
    }),
  },
  'everyday words': {
    forget: (catalogue) => ({
      ...catalogue,
      synonyms: catalogue.synonyms.filter(({ term }) => term),
    }),
  },
  'longer words': without(sure, { prefix: 0 }),
  'shorter words': without(sure, { shortened: 0 }),
  'typing errors': without(correction, { short: 0, long: 0 }),
  'full text': without(shares, { fullText: 0 }),
  'part of the title that is named': without(shares, { focus: 0 }),
  'kind of page': without(priors, { guidance: 1, page: 1 }),
  'words that ask for an overview': {
    forget: (catalogue) => ({ ...catalogue, overview: [] }),
  },
  countries: without(countries, { none: 1, unasked: 1, other: 1 }),
  'the other language': without(foreign, { better: 1000 }),
};

/** Do something while a step is taken out. */
export async function whileWithout<T>({ weights = [] }: Stage, work: () => Promise<T>): Promise<T> {
  const before = weights.map(([object]) => [object, { ...object }] as const);
  for (const [object, numbers] of weights) Object.assign(object, numbers);
  try {
    return await work();
  } finally {
    for (const [object, numbers] of before) Object.assign(object, numbers);
  }
}
