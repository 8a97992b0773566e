import { startOf } from '#src/checks/start.ts';
import { getCheck } from '#src/library/checks.ts';
import { getRoles } from '#src/library/roles.ts';
import { getSitePage } from '#src/library/site-pages.ts';
import type { Language } from '#src/site/language.ts';
import { fixedPage } from './page-head.ts';

/** The pages about the site itself: each a folder in `content/site`. */
export const sitePageNames = ['about', 'privacy', 'accessibility', 'who-can-ask'] as const;

export type SitePageName = (typeof sitePageNames)[number];

/** A page about the site itself. */
export async function sitePage(name: SitePageName, language: Language) {
  const text = await getSitePage(name, language);
  const { title, summary: description } = text;
  return { page: await fixedPage(name, language, { title, description }), sitePage: text };
}

/** The page on who may ask, with the ways into the check and to the pages for kinds of visitors. */
export async function whoCanAskPage(language: Language) {
  return {
    ...(await sitePage('who-can-ask', language)),
    start: startOf(await getCheck('who-may-ask'), language),
    roles: await getRoles(language),
  };
}
