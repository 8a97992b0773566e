import { answersPath } from '#src/checks/addresses.ts';
import type { Path } from '#src/checks/paths.ts';
import type { Account } from '#src/library/account.ts';
import type { NamedCheck } from '#src/library/checks.ts';
import { otherLanguage, type Language } from '#src/site/language.ts';
import type { PageHead } from '#src/site/page.ts';
import { checkAbove } from './check-above.ts';
import { pageHead } from './page-head.ts';

/** The frame of the page on which a check begins, as search shows it. */
export const startHead = (check: NamedCheck, language: Language): Promise<PageHead> => {
  const { title, lead } = check.words;
  return headOf(
    check,
    { answers: [] },
    { title: title[language], description: lead[language] },
    language,
  );
};

/** The frame of a page of the check. */
export function headOf(
  check: NamedCheck,
  path: Pick<Path, 'answers'>,
  words: { title: string; description: string },
  language: Language,
  account?: Account,
): Promise<PageHead> {
  const start = { label: check.words.title[language], path: check.address.check[language] };
  return pageHead({
    language,
    ...words,
    path: answersPath(check, language, path.answers),
    otherPath: answersPath(check, otherLanguage(language), path.answers),
    above: [...checkAbove(check, language), ...(path.answers.length > 0 ? [start] : [])],
    card: 'checks',
    account,
  });
}
