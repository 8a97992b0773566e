import { getThemesWithQuestions } from '#src/library/themes.ts';
import type { Language } from '#src/site/language.ts';
import { namedPage } from './page-head.ts';

/** All questions by theme. */
export async function questionListPage(language: Language) {
  return {
    page: await namedPage('questions', language, {
      title: 'questions.title',
      description: 'questions.lead',
    }),
    themes: await getThemesWithQuestions(language),
  };
}
