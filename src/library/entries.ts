import { getEntry, render, type CollectionEntry } from 'astro:content';
import type { Language } from '#src/site/language.ts';
import type { Kind, KindOf } from '#src/schemas/collections.ts';
import type { Link } from '#src/site/page.ts';
import { questionPath, routes } from '#src/site/routes.ts';

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
export const renderText = async (kind: KindOf<'texts'>, id: string) =>
  render(await demandEntry(kind, id));

/** Title and address of a question. */
export async function questionLink(id: string, language: Language): Promise<Link> {
  const { data } = await demandEntry('questionTexts', `${id}/${language}`);
  return { label: data.question, path: questionPath(language, data.slug) };
}

/** What to read next: titles and addresses of questions, without those that were withdrawn. */
export async function relatedQuestions(ids: string[], language: Language): Promise<Link[]> {
  const shared = await Promise.all(ids.map((id) => demandEntry('questions', id)));
  const standing = shared.filter(({ data }) => !data.withdrawn);
  return Promise.all(standing.map(({ id }) => questionLink(id, language)));
}

/** Title and address of a guidance page. */
export async function guidanceLink(id: string, language: Language): Promise<Link> {
  const { data: shared } = await demandEntry('guidance', id);
  const { data } = await demandEntry('guidanceTexts', `${id}/${language}`);
  const section = routes[shared.section][language];
  return { label: data.title, path: shared.landing ? section : `${section}${data.slug}/` };
}
