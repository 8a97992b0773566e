import { getEntry, render, type CollectionEntry } from 'astro:content';
import type { Language } from '#src/site/language.ts';
import {
  articlePath,
  articles,
  type ArticleKind,
  type Kind,
  type KindOf,
  type SharedOf,
} from '#src/schemas/collections.ts';
import type { Link } from '#src/site/page.ts';
import { proseOf, type Prose } from './prose.ts';

/** The entry with this id. Astro answers a missing one with nothing; this fails the build. */
export async function demandEntry<C extends Kind>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content: ${collection} has no entry “${id}”`);
  return entry as CollectionEntry<C>;
}

/** A text of the content, ready to stand in a page, with its headings. */
export async function renderText(kind: KindOf<'texts'>, id: string): Promise<Prose> {
  const { body = '' } = await demandEntry(kind, id);
  return proseOf(body);
}

/** A document as it was published once, ready to stand in a page. */
export const renderFrozen = async (id: string) => render(await demandEntry('earlierTexts', id));

/** The words of an article, whatever its kind calls them. */
export async function articleText(kind: ArticleKind, id: string, language: Language) {
  const { data } = await demandEntry(articles[kind].texts, `${id}/${language}`);
  const { slug, terms, translates } = data;
  if (!('question' in data)) {
    return { slug, terms, translates, title: data.title, summary: data.summary };
  }
  const { question, answer, condition } = data;
  return { slug, terms, translates, title: question, summary: answer, condition };
}

/** Title and address of an article. */
export async function articleLink(
  kind: ArticleKind,
  id: string,
  language: Language,
): Promise<Link> {
  const { data } = await demandEntry(articles[kind].shared, id);
  const { title, slug } = await articleText(kind, id, language);
  return { label: title, path: articlePath(kind, data as SharedOf<typeof kind>, slug, language) };
}

/** Title and address of a question. */
export const questionLink = (id: string, language: Language) =>
  articleLink('question', id, language);

/** What to read next: titles and addresses of questions, without those that were withdrawn. */
export async function relatedQuestions(ids: string[], language: Language): Promise<Link[]> {
  const shared = await Promise.all(ids.map((id) => demandEntry('questions', id)));
  const standing = shared.filter(({ data }) => !data.withdrawn);
  return Promise.all(standing.map(({ id }) => questionLink(id, language)));
}

/** Title and address of a guidance page. */
export const guidanceLink = (id: string, language: Language) =>
  articleLink('guidance', id, language);

/** Titles and addresses of guidance pages, in this order. */
export const guidanceLinks = (ids: string[], language: Language): Promise<Link[]> =>
  Promise.all(ids.map((id) => guidanceLink(id, language)));
