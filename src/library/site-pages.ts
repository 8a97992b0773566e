import type { Language } from '#src/site/language.ts';
import type { SitePage as SharedSitePage } from '#src/schemas/site-page.ts';
import { demandEntry, relatedQuestions } from './entries.ts';
import { accountOf, type Account } from './account.ts';
import { fillPlaceholders } from './placeholders.ts';
import { getLoket } from './loket.ts';
import type { Link } from '#src/site/page.ts';

export interface SitePage {
  id: string;
  title: string;
  summary: string;
  /** Words people search with that do not stand in the text. */
  terms: string[];
  related: Link[];
  account: Account;
  shared: SharedSitePage;
}

/** A page about the site itself, such as `privacy`, in one language. */
export async function getSitePage(id: string, language: Language): Promise<SitePage> {
  const { data: shared } = await demandEntry('sitePages', id);
  const { data: text } = await demandEntry('sitePageTexts', `${id}/${language}`);
  return {
    id,
    title: text.title,
    summary: fillPlaceholders(text.summary, await getLoket(), language),
    terms: text.terms,
    related: await relatedQuestions(shared.related, language),
    account: await accountOf(shared, language),
    shared,
  };
}
