import { both } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { routes, type RouteName } from '#src/site/routes.ts';
import { translator, type StringKey } from '#src/words/index.ts';

/** Words of the interface in both languages. */
export const inWords = (key: StringKey) => both((language) => translator(language)(key));

/** Addresses of a page with a fixed path, or of a place on it, in both languages. */
export const pagesOf = (name: RouteName, anchor = '') =>
  both((language) => origin + routes[name][language] + anchor);
