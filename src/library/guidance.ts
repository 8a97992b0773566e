import { getCollection } from 'astro:content';
import type { Language } from '#src/site/language.ts';
import type { Guidance as SharedGuidance } from '#src/schemas/guidance.ts';
import { demandEntry, guidanceLink, relatedQuestions } from './entries.ts';
import { marksOf, type Mark } from './marks.ts';
import { fillPlaceholders } from './placeholders.ts';
import { otherLanguage } from '#src/site/language.ts';
import { getLoket } from './loket.ts';
import type { Link } from '#src/site/page.ts';

/** Everything a page shows of one guidance page, in one language. */
export interface Guidance {
  id: string;
  /** Last part of its address; nothing for the page that opens the section. */
  slug: string | undefined;
  title: string;
  summary: string;
  terms: string[];
  path: string;
  otherPath: string;
  related: Link[];
  marks: Mark[];
  shared: SharedGuidance;
}

/** All guidance pages in one language, in their order within the section. */
export async function getGuidance(language: Language): Promise<Guidance[]> {
  const shared = await getCollection('guidance');
  const pages = await Promise.all(shared.map(({ id, data }) => settle(id, data, language)));
  return pages.toSorted((a, b) => a.shared.order - b.shared.order);
}

async function settle(id: string, shared: SharedGuidance, language: Language): Promise<Guidance> {
  const { data: text } = await demandEntry('guidanceTexts', `${id}/${language}`);
  return {
    id,
    slug: shared.landing ? undefined : text.slug,
    title: text.title,
    summary: fillPlaceholders(text.summary, await getLoket(), language),
    terms: text.terms,
    path: (await guidanceLink(id, language)).path,
    otherPath: (await guidanceLink(id, otherLanguage(language))).path,
    related: await relatedQuestions(shared.related, language),
    marks: marksOf(shared, language),
    shared,
  };
}
