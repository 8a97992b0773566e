import { getCollection } from 'astro:content';
import type { Role as SharedRole } from '#src/schemas/role.ts';
import { otherLanguage, type Language } from '#src/site/language.ts';
import { rolePath } from '#src/site/routes.ts';

export interface Role extends Pick<
  SharedRole,
  'id' | 'questions' | 'guidance' | 'referrals' | 'asks'
> {
  title: string;
  heading: string;
  intro: string;
  slug: string;
  path: string;
  otherPath: string;
}

/** The kinds of visitors in the order of `content/roles.yaml`. */
export async function getRoles(language: Language): Promise<Role[]> {
  const other = otherLanguage(language);
  return (await getCollection('roles'))
    .map(({ data }) => data)
    .toSorted((a, b) => a.order - b.order)
    .map(({ title, heading, intro, slug, ...shared }) => ({
      ...shared,
      title: title[language],
      heading: heading[language],
      intro: intro[language],
      slug: slug[language],
      path: rolePath(language, slug[language]),
      otherPath: rolePath(other, slug[other]),
    }));
}
