import { toDo } from '#src/editor/to-do.ts';
import { listOf, type Answers } from './ask.ts';
import { emptyDraft } from './draft.ts';
import { toMdx } from './edit-yaml.ts';

/** Every number and address that was given out. */
export const addressFile = 'content/addresses.yaml';

/**
 * The two texts of an article.
 * @param heading the field of which the address follows where none is given.
 */
export function articleTexts(
  answers: Answers,
  folder: string,
  fieldsOf: (language: 'nl' | 'en') => Record<string, unknown>,
  heading: string,
) {
  const draft = emptyDraft();
  const slugs: Record<string, string[]> = {};
  for (const language of ['nl', 'en'] as const) {
    const slug = answers[`slug-${language}`] || slugOf(answers[`${heading}-${language}`] ?? '');
    const terms = listOf(answers[`terms-${language}`]);
    slugs[language] = [slug];
    draft.added[`${folder}/${language}.mdx`] = toMdx(
      {
        slug,
        ...(language === 'en' ? { translates: 1 } : {}),
        ...fieldsOf(language),
        ...(terms.length > 0 ? { terms } : {}),
      },
      answers[`body-${language}`] || toDo,
    );
  }
  return { draft, slugs };
}

/** The last part of an address, of a title. */
const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
