import { startOf } from '#src/checks/start.ts';
import { getChecks, type NamedCheck } from '#src/library/checks.ts';
import { otherLanguage, type Language } from '#src/site/language.ts';
import { checkAbove } from './check-above.ts';
import { namedPage, pageHead } from './page-head.ts';
import { worksheetStart } from './worksheet.ts';

/** All checks, and the worksheet. */
export async function checksPage(language: Language) {
  const keys = { title: 'checks.title', description: 'checks.lead' } as const;
  const checks = await getChecks();
  return {
    page: await namedPage('checks', language, keys),
    worksheet: worksheetStart(language),
    checks: checks.map((check) => ({
      id: check.id,
      title: check.words.title[language],
      start: startOf(check, language),
    })),
  };
}

/** The frame of the page on which a check begins. */
export const checkHead = (check: NamedCheck, language: Language) =>
  pageHead({
    language,
    title: check.words.title[language],
    description: check.words.lead[language],
    path: check.address.check[language],
    otherPath: check.address.check[otherLanguage(language)],
    above: checkAbove(check, language),
  });
