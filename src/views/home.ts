import { getCheck } from '#src/library/checks.ts';
import { demandEntry, guidanceLinks } from '#src/library/entries.ts';
import { getPackages } from '#src/library/packages.ts';
import { findQuestions } from '#src/library/questions.ts';
import { getRoles } from '#src/library/roles.ts';
import { getThemesWithQuestions } from '#src/library/themes.ts';
import { themeGroups } from '#src/schemas/theme.ts';
import type { Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { namedPage } from './page-head.ts';

/** The home page: where to begin, where the sanctions stand, and all themes in their groups. */
export async function homePage(language: Language) {
  const themes = await getThemesWithQuestions(language);
  const counted = themes.map(({ questions, ...theme }) => ({ ...theme, count: questions.length }));
  const { data: first } = await demandEntry('home', 'home');
  const check = await getCheck('who-may-ask');
  return {
    page: await namedPage('home', language, {
      title: 'home.title',
      description: 'site.description',
    }),
    shortcuts: await guidanceLinks(first.shortcuts, language),
    first: await findQuestions(first.questions, language),
    roles: await getRoles(language),
    starts: [
      { key: 'home.what', path: routes['knowledge-security'][language] },
      { key: 'home.sanctions', path: routes.sanctions[language] },
      { key: 'home.who', path: check.address.check[language] },
      { key: 'home.ask', path: routes.contact[language] },
    ] as const,
    aids: [
      { key: 'worksheet.start', path: routes.worksheet[language] },
      { key: 'home.checks', path: routes.checks[language] },
      { key: 'home.finder', path: routes.finder[language] },
    ] as const,
    groups: themeGroups.map((group) => ({
      group,
      themes: counted.filter((theme) => theme.group === group),
    })),
    latest: (await getPackages()).findLast(({ number }) => number !== undefined),
  };
}
