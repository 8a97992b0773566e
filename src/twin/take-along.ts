import { demandArticle } from '#src/library/articles.ts';
import { remember } from '#src/library/remember.ts';
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

/** The answer at this address as it can be cited, passed on or kept. */
export const takeAlongOf = remember(
  async (path: string, language: Language): Promise<TakeAlong> => {
    const article = await demandArticle(path, language);
    const twin = await twinOf(path, language);
    return {
      twin,
      citation: citationOf(article, twin, language),
      reply: replyOf(article, twin, language),
    };
  },
);
