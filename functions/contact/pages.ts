import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '#src/site/language.ts';

export type PageName = 'form' | 'sent' | 'notSent';

/** The built page with this name, as HTML. */
export type ReadPage = (name: PageName, language: Language) => Promise<string>;

const files: Record<PageName, Record<Language, string>> = {
  form: { nl: 'contact/index.html', en: 'en/contact/index.html' },
  sent: { nl: 'contact/verzonden/index.html', en: 'en/contact/sent/index.html' },
  notSent: { nl: 'contact/niet-verzonden/index.html', en: 'en/contact/not-sent/index.html' },
};

/** Read pages from the built site, which is bundled with the function (see netlify.toml). */
export function pagesIn(root: string): ReadPage {
  return (name, language) => readFile(path.join(root, 'dist', files[name][language]), 'utf8');
}
