import { guidanceLinks } from '#src/library/entries.ts';
import { announce, themeFeed } from '#src/library/feeds.ts';
import { referralLinks } from '#src/library/referrals.ts';
import { getThemesWithQuestions } from '#src/library/themes.ts';
import type { Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import type { OverviewPage } from './overview.ts';
import { pageHead } from './page-head.ts';
import { worksheetStart } from './worksheet.ts';

/** The pages of all themes, each with the last part of its address. */
export async function themePaths(language: Language) {
  const themes = await getThemesWithQuestions(language);
  return Promise.all(
    themes.map(async (theme) => ({
      params: { slug: theme.slug },
      props: await themePage(theme, language),
    })),
  );
}

type ThemeWithQuestions = Awaited<ReturnType<typeof getThemesWithQuestions>>[number];

/** One theme: its questions, the pages that explain it, and who else helps. */
async function themePage(theme: ThemeWithQuestions, language: Language): Promise<OverviewPage> {
  const { intro: description, path, otherPath, questions } = theme;
  const t = translator(language);
  const title = t('theme.title', { theme: theme.title });
  const feed = themeFeed(theme, language);
  const all = { label: t('nav.questions'), path: routes.questions[language] };
  return {
    page: await pageHead({
      language,
      title,
      description,
      path,
      otherPath,
      above: [all],
      feeds: announce(feed),
    }),
    feed,
    questions,
    guidance: await guidanceLinks(theme.guidance, language),
    referrals: await referralLinks(theme.referrals, language),
    asks: true,
    starts: theme.group === 'sanctions' ? [worksheetStart(language)] : [],
  };
}
