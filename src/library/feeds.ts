import { feedFormats, feedPath, majorChanges, type FeedFormat } from '#src/site/feeds.ts';
import type { Language } from '#src/site/language.ts';
import type { FeedLink } from '#src/site/page.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import type { Change } from './changes-of.ts';
import { getThemes, type Theme } from './themes.ts';

/** Changes that can be followed, in one language. */
export interface Feed {
  /** Name that never changes. */
  key: string;
  title: string;
  description: string;
  /** The page that shows what it tells. */
  page: string;
  /** Its address in each form. */
  forms: (FeedFormat & { path: string })[];
  tells: (change: Change) => boolean;
}

/** All changes, and those that matter to who relied on a text. */
export function generalFeeds(language: Language): { all: Feed; major: Feed } {
  const t = translator(language);
  const page = routes.changes[language];
  return {
    all: {
      key: 'all',
      title: t('changes.title'),
      description: t('changes.lead'),
      page,
      forms: formsOf(page),
      tells: () => true,
    },
    major: {
      key: 'major',
      title: t('feed.major'),
      description: t('feed.major.lead'),
      page,
      forms: formsOf(majorChanges[language]),
      tells: ({ isMajor }) => isMajor,
    },
  };
}

/** The changes of one theme. */
export function themeFeed({ id, title, intro, path }: Theme, language: Language): Feed {
  return {
    key: `theme:${id}`,
    title: translator(language)('feed.theme', { theme: title }),
    description: intro,
    page: path,
    forms: formsOf(path),
    tells: ({ theme }) => theme === id,
  };
}

/** Every feed in one language. */
export async function getFeeds(language: Language): Promise<Feed[]> {
  const { all, major } = generalFeeds(language);
  const themes = await getThemes(language);
  return [all, major, ...themes.map((theme) => themeFeed(theme, language))];
}

/** What the head of a page says of a feed, a line for each form. */
export const announce = ({ title, forms }: Feed): FeedLink[] =>
  forms.map(({ type, path, name }) => ({ type, path, title: `${title} (${name})` }));

const formsOf = (about: string) =>
  feedFormats.map((form) => ({ ...form, path: feedPath(about, form) }));
