import { getCollection } from 'astro:content';
import { getQuestions } from './questions.ts';
import { otherLanguage, type Language } from '#src/site/language.ts';
import { themePath } from '#src/site/routes.ts';
import type { Theme as SharedTheme } from '#src/schemas/theme.ts';

export interface Theme {
  id: string;
  group: SharedTheme['group'];
  title: string;
  intro: string;
  slug: string;
  path: string;
  otherPath: string;
  guidance: string[];
  referrals: string[];
  /** Whether its answers are on sanctions, and reviewed twice a year. */
  sanctions: boolean;
}

/** All themes in the order of `content/themes.yaml`. */
export async function getThemes(language: Language): Promise<Theme[]> {
  const themes = await getCollection('themes');
  return themes
    .map(({ data }) => data)
    .toSorted((a, b) => a.order - b.order)
    .map(({ title, intro, slug, ...shared }) => ({
      ...shared,
      title: title[language],
      intro: intro[language],
      slug: slug[language],
      path: themePath(language, slug[language]),
      otherPath: themePath(otherLanguage(language), slug[otherLanguage(language)]),
    }));
}

/** The themes, each with its questions. */
export async function getThemesWithQuestions(language: Language) {
  const byTheme = Map.groupBy(await getQuestions(language), ({ theme }) => theme);
  const themes = await getThemes(language);
  return themes.map((theme) => ({ ...theme, questions: byTheme.get(theme.id) ?? [] }));
}
