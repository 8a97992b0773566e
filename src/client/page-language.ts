import type { Language } from '#src/site/language.ts';

/**
 * The language of the page that somebody reads, by the page itself: a copy that is kept below another
 * address, as in an archive, is still in its language.
 */
export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'nl');
