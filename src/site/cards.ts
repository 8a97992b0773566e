import type { Language } from './language.ts';
import { routes } from './routes.ts';

/** Kinds of pages with a picture of their own, for who shares an address. */
export const cardNames = [
  'home',
  'questions',
  'knowledge-security',
  'sanctions',
  'checks',
  'worksheet',
  'contact',
] as const;

export type CardName = (typeof cardNames)[number];

/** Pixels of every picture: 1.91 to 1, as the large cards of social networks and messengers are. */
export const cardSize = { width: 1200, height: 630 };

/** Address of a picture. */
export const cardPath = (language: Language, name: CardName) => `/social/${name}-${language}.png`;

/** The picture of the page at an address: that of the section below which it stands, or of home. */
export const cardAt = (language: Language, path: string): CardName =>
  cardNames.find((name) => name !== 'home' && path.startsWith(routes[name][language])) ?? 'home';
