/** The languages of the site; Dutch is the authority. In a module of its own, free of any schema,
 *  because scripts in the browser need it. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language of a page follows from its address: English below /en/, Dutch elsewhere. */
export const languageOf = ({ pathname }: { pathname: string }): Language =>
  pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nl';

/** The other of the two languages. */
export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

/** A list that each language has, of both. */
export const inEvery = async <T>(of: (language: Language) => Promise<T[]>): Promise<T[]> =>
  (await Promise.all(languages.map(of))).flat();

/** The same thing in each language, made by what is given. */
export const both = <T>(of: (language: Language) => T): Record<Language, T> => ({
  nl: of('nl'),
  en: of('en'),
});
