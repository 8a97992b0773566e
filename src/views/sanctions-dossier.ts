import { getSanctionsDossier } from '#src/library/sanctions-dossier.ts';
import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { namedPage } from './page-head.ts';

/** All answers on sanctions as one document. */
export async function sanctionsDossierPage(language: Language) {
  const above = [
    { label: translator(language)('nav.sanctions'), path: routes.sanctions[language] },
  ];
  const keys = {
    title: 'sanctions-dossier.title',
    description: 'sanctions-dossier.lead',
  } as const;
  const { themes, ...dossier } = await getSanctionsDossier(language);
  const chapters = themes.map(({ slug, title, intro, questions }) => ({
    slug,
    title,
    intro,
    questions: questions.map((question) => ({ question, id: `v${question.number}` })),
  }));
  const all = chapters.flatMap(({ questions }) => questions);
  return {
    page: await namedPage('sanctions-dossier', language, keys, { above }),
    ...dossier,
    foot: footOf(dossier.day, language),
    chapters,
    ids: new Map(all.map(({ question, id }) => [question.path, id])),
  };
}

/**
 * The foot of every printed page, as a style sheet: only that can fill the margin of a page (CSS Paged
 * Media 3, section 5), and only the content knows the date.
 */
function footOf(day: string, language: Language): string {
  const t = translator(language);
  const name = `${t('site.name')}, ${t('sanctions-dossier.title')}, ${longDate(day, language)}`;
  return `@page {
  @bottom-left { content: ${JSON.stringify(name)}; }
  @bottom-right { content: counter(page) ' / ' counter(pages); }
}
`;
}
