import type { Change } from '#src/library/changes-of.ts';
import { getChanges } from '#src/library/changes.ts';
import { relatedQuestions } from '#src/library/entries.ts';
import { announce, generalFeeds, themeFeed } from '#src/library/feeds.ts';
import { getFixedPages } from '#src/library/fixed-pages.ts';
import { getThemes, type Theme } from '#src/library/themes.ts';
import { longMonth } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { namedPage } from './page-head.ts';

/**
 * What is new, changed or withdrawn, by month and theme; the day of the launch apart. Above it the
 * way to what changed in the law.
 */
export async function changesPage(language: Language) {
  const changes = await getChanges(language);
  const themes = await getThemes(language);
  const launch = changes.at(-1)?.date;
  const isLaunch = ({ date, kind }: Change) => date === launch && kind === 'new';
  const t = translator(language);
  const { questions } = (await getFixedPages()).changes;
  const feeds = generalFeeds(language);
  const themeFeeds = themes.map((theme) => ({
    title: theme.title,
    feed: themeFeed(theme, language),
  }));
  const months = Map.groupBy(
    changes.filter((change) => !isLaunch(change)),
    ({ date }) => date.slice(0, 7),
  );
  return {
    page: await namedPage(
      'changes',
      language,
      { title: 'changes.title', description: 'changes.lead' },
      { feeds: [feeds.all, feeds.major].flatMap(announce) },
    ),
    feeds,
    themeFeeds,
    law: [
      ...(await relatedQuestions(questions, language)),
      { label: t('packages.title'), path: routes.packages[language] },
    ],
    months: [...months].map(([month, own]) => ({
      month,
      label: longMonth(month, language),
      themes: byTheme(own, themes, month, t('changes.other')),
    })),
    launch: { date: launch ?? '', changes: changes.filter(isLaunch) },
  };
}

/** The changes of a month by theme, in the order of the themes; other texts last. */
const byTheme = (changes: Change[], themes: Theme[], month: string, other: string) =>
  [...themes, { id: undefined, title: other, slug: 'x' }]
    .map(({ id, title, slug }) => ({
      title,
      anchor: `${month}-${slug}`,
      changes: changes.filter(({ theme }) => theme === id),
    }))
    .filter((theme) => theme.changes.length > 0);
