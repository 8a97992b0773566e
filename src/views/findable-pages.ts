import { translator } from '#src/words/index.ts';
import type { Language } from '#src/site/language.ts';
import type { FindablePage } from '#src/site/page.ts';
import { changes, contact, glossary, packages, referrals, sitePageProps } from './props.ts';

const siteNames = ['about', 'privacy', 'accessibility', 'who-can-ask'] as const;
const others = { contact, packages, referrals, glossary, changes };
const otherNames = Object.keys(others) as (keyof typeof others)[];

/** The pages with a fixed address that people look for by name, or by one of its search terms. */
export function findablePages(language: Language): Promise<FindablePage[]> {
  const t = translator(language);
  return Promise.all([
    ...siteNames.map(async (name) => {
      const { page, sitePage } = await sitePageProps(name, language);
      return { page, terms: sitePage.terms };
    }),
    ...otherNames.map(async (name) => {
      const { page } = await others[name](language);
      return { page, terms: t(`${name}.terms`).split(', ') };
    }),
  ]);
}
