import type { Language } from '../schemas/bilingual.ts';

export { languages, type Language } from '../schemas/bilingual.ts';

/** The language of a page follows from its address: English below /en/, Dutch elsewhere. */
export const languageOf = ({ pathname }: { pathname: string }): Language =>
  pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nl';

/** The other of the two languages. */
export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');
