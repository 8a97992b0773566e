import { getChanges } from '#src/library/changes.ts';
import { getFeeds } from '#src/library/feeds.ts';
import { languages } from '#src/site/language.ts';
import { feedText } from './feed.ts';

/** Every feed in every form, at its address. */
export async function feedPaths() {
  const paths = await Promise.all(
    languages.map(async (language) => {
      const changes = await getChanges(language);
      return (await getFeeds(language)).flatMap((feed) =>
        feed.forms.map(({ format, type, path }) => ({
          params: { feed: path.slice(1) },
          props: { type, text: () => feedText({ format }, feed, changes, language) },
        })),
      );
    }),
  );
  return paths.flat();
}
