import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';

/** The pages that the function fills in. */
const filledIn = {
  form: 'contact',
  sent: 'contact-sent',
  notSent: 'contact-not-sent',
} as const;

export type PageName = keyof typeof filledIn;

/** The built page with this name, as HTML. */
export type ReadPage = (name: PageName, language: Language) => Promise<string>;

/** Read pages from the built site, which is bundled with the function (see netlify.toml). */
export function pagesIn(root: string): ReadPage {
  return (name, language) =>
    readFile(path.join(root, 'dist', routes[filledIn[name]][language], 'index.html'), 'utf8');
}
