import type { Language } from './language.ts';

/** Fixed addresses, the same page in both languages side by side. */
export const routes = {
  home: { nl: '/', en: '/en/' },
  questions: { nl: '/vragen/', en: '/en/questions/' },
  'knowledge-security': { nl: '/kennisveiligheid/', en: '/en/knowledge-security/' },
  sanctions: { nl: '/sancties/', en: '/en/sanctions/' },
  packages: { nl: '/sancties/pakketten/', en: '/en/sanctions/packages/' },
  'sanctions-dossier': { nl: '/sancties/dossier/', en: '/en/sanctions/dossier/' },
  'own-dossier': { nl: '/mijn-dossier/', en: '/en/my-dossier/' },
  finder: { nl: '/vakgebieden-en-goederen/', en: '/en/fields-and-goods/' },
  checks: { nl: '/checks/', en: '/en/checks/' },
  worksheet: { nl: '/werkblad/', en: '/en/worksheet/' },
  'who-can-ask': { nl: '/voor-wie/', en: '/en/who-can-ask/' },
  contact: { nl: '/contact/', en: '/en/contact/' },
  'contact-sent': { nl: '/contact/verzonden/', en: '/en/contact/sent/' },
  'contact-not-sent': { nl: '/contact/niet-verzonden/', en: '/en/contact/not-sent/' },
  search: { nl: '/zoeken/', en: '/en/search/' },
  glossary: { nl: '/begrippen/', en: '/en/glossary/' },
  changes: { nl: '/wijzigingen/', en: '/en/changes/' },
  referrals: { nl: '/ergens-anders/', en: '/en/elsewhere/' },
  data: { nl: '/data/', en: '/en/data/' },
  about: { nl: '/over/', en: '/en/about/' },
  privacy: { nl: '/privacy/', en: '/en/privacy/' },
  accessibility: { nl: '/toegankelijkheid/', en: '/en/accessibility/' },
  'a-z': { nl: '/a-z/', en: '/en/a-z/' },
  editors: { nl: '/redactie/', en: '/en/editors/' },
  'not-found': { nl: '/404/', en: '/en/404/' },
} as const satisfies Record<string, Record<Language, string>>;

export type RouteName = keyof typeof routes;

/** The pages in the menu above every page, in their order. */
export const menu = [
  'questions',
  'knowledge-security',
  'sanctions',
  'who-can-ask',
  'contact',
] as const;

/** The menus below every page, and their pages in their order. */
export const footerMenus = [
  {
    id: 'tools',
    pages: ['worksheet', 'checks', 'finder', 'packages', 'glossary', 'a-z', 'own-dossier'],
  },
  {
    id: 'site',
    pages: ['about', 'referrals', 'changes', 'data', 'privacy', 'accessibility'],
  },
] as const;

/** Pages that show what somebody did, or are for editors; no search should lead there. */
export const unlisted: RouteName[] = [
  'contact-sent',
  'contact-not-sent',
  'own-dossier',
  'editors',
  'not-found',
];

/** Pages on which the loket says who it is and what it does. */
export const ofLoket: RouteName[] = ['home', 'contact', 'who-can-ask'];

/** Address of a question in one language. */
export const questionPath = (language: Language, slug: string) =>
  `${routes.questions[language]}${slug}/`;

/** Address of a theme in one language. */
export const themePath = (language: Language, slug: string) =>
  `${routes.questions[language]}${{ nl: 'thema', en: 'theme' }[language]}/${slug}/`;

/** Address of the page for a kind of visitor. */
export const rolePath = (language: Language, slug: string) =>
  `${routes['who-can-ask'][language]}${slug}/`;

/** Address of a sanctions package by its number. */
export const packagePath = (language: Language, number: number) =>
  `${routes.packages[language]}${number}/`;

/** Permanent address of a question, which survives a change of its slug. */
export const permanentPath = (language: Language, number: number) =>
  language === 'nl' ? `/v/${number}` : `/en/v/${number}`;

/** Permanent address of one version of a question: where it stays readable when a newer one came. */
export const versionPath = (language: Language, number: number, version: number) =>
  `${permanentPath(language, number)}/${version}/`;
