import { startOf } from '#src/checks/start.ts';
import { getChecks } from '#src/library/checks.ts';
import type { Language } from '#src/site/language.ts';
import { namedPage } from './page-head.ts';
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
