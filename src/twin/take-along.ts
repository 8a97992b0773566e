import type { Article } from '#src/library/articles.ts';
import type { Language } from '#src/site/language.ts';
import { citationOf, type Citation } from './citation.ts';
import { replyOf } from './reply.ts';
import { twinOf, type Twin } from './twin.ts';

/** Everything in which an answer leaves the site. */
export interface TakeAlong {
  twin: Twin;
  citation: Citation;
  /** The answer for a mail, a paragraph each. */
  reply: string[];
}

/** Prepare an answer, in its own language, to be cited, passed on or kept. */
export async function takeAlongOf(article: Article, language: Language): Promise<TakeAlong> {
  const twin = await twinOf(article.path, language);
  return {
    twin,
    citation: citationOf(article, twin, language),
    reply: replyOf(article, twin, language),
  };
}
