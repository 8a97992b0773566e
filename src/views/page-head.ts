import { getSender } from '#src/library/loket.ts';
import { otherLanguage, type Language } from '#src/site/language.ts';
import type { PageHead } from '#src/site/page.ts';
import { routes, unlisted, type RouteName } from '#src/site/routes.ts';
import { translator, type StringKey } from '#src/words/index.ts';

/** The frame of a page, completed with what every page says. */
export async function pageHead(
  head: Omit<PageHead, 'above' | 'sender'> & { above?: PageHead['above'] },
): Promise<PageHead> {
  return { above: [], ...head, sender: await getSender(head.language) };
}

/** The frame of a page with a fixed address. */
export const fixedPage = (
  name: RouteName,
  language: Language,
  more: { title: string; description: string } & Partial<PageHead>,
): Promise<PageHead> =>
  pageHead({
    language,
    path: routes[name][language],
    otherPath: routes[name][otherLanguage(language)],
    listed: !unlisted.includes(name),
    ...more,
  });

/** The same, with title and description from the words of the interface. */
export function namedPage(
  name: RouteName,
  language: Language,
  keys: { title: StringKey; description: StringKey },
  more: Partial<PageHead> = {},
): Promise<PageHead> {
  const t = translator(language);
  return fixedPage(name, language, {
    title: t(keys.title),
    description: t(keys.description),
    ...more,
  });
}
