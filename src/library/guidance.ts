import type { Language } from '#src/site/language.ts';
import { getArticles, type Article } from './articles.ts';

/** Everything a page shows of one guidance page, in one language. */
export interface Guidance extends Omit<Article<'guidance'>, 'slug'> {
  /** Last part of its address; nothing for the page that opens the section. */
  slug: string | undefined;
}

/** All guidance pages in one language, in their order within the section. */
export async function getGuidance(language: Language): Promise<Guidance[]> {
  return (await getArticles('guidance', language)).map((article) => ({
    ...article,
    slug: article.shared.landing ? undefined : article.slug,
  }));
}
