import { getSender } from '#src/library/loket.ts';
import { otherLanguage, type Language } from '#src/site/language.ts';
import { cardAt } from '#src/site/cards.ts';
import type { PageHead } from '#src/site/page.ts';
import { ofLoket, routes, unlisted, type RouteName } from '#src/site/routes.ts';
import { describePage, type Told } from '#src/schema-org/describe-page.ts';
import { translator, type StringKey } from '#src/words/index.ts';

/** What a view says of a page; the rest follows from it. */
type Given = Omit<PageHead, 'above' | 'sender' | 'card' | 'structured'> &
  Partial<Pick<PageHead, 'card'>> &
  Told & {
    /** The pages above it, without home. */
    above?: PageHead['above'];
  };

/** The frame of a page, completed with what every page says. */
export async function pageHead({
  above = [],
  account,
  isOfLoket = false,
  ...head
}: Given): Promise<PageHead> {
  const { language, path, listed = true } = head;
  const home = { label: translator(language)('breadcrumbs.home'), path: routes.home[language] };
  const page = {
    card: cardAt(language, path),
    ...head,
    above: path === home.path ? [] : [home, ...above],
    sender: await getSender(language),
  };
  return { ...page, structured: listed ? describePage(page, { account, isOfLoket }) : undefined };
}

/** The frame of a page with a fixed address. */
export const fixedPage = (
  name: RouteName,
  language: Language,
  more: Pick<Given, 'title' | 'description'> & Partial<Given>,
): Promise<PageHead> =>
  pageHead({
    language,
    path: routes[name][language],
    otherPath: routes[name][otherLanguage(language)],
    listed: !unlisted.includes(name),
    isOfLoket: ofLoket.includes(name),
    ...more,
  });

/** The same, with title and description from the words of the interface. */
export function namedPage(
  name: RouteName,
  language: Language,
  keys: { title: StringKey; description: StringKey },
  more: Partial<Given> = {},
): Promise<PageHead> {
  const t = translator(language);
  return fixedPage(name, language, {
    title: t(keys.title),
    description: t(keys.description),
    ...more,
  });
}
