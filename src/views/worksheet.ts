import { getWorksheet } from '#src/library/worksheet.ts';
import { classesFor, worksheetStyles } from '#src/worksheet/styles.ts';
import type { Language } from '#src/site/language.ts';
import type { Start } from '#src/checks/start.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { worksheetWords } from '#src/words/worksheet-words.ts';
import { namedPage } from './page-head.ts';

/** The worksheet: what is asked, and every rule that may be in play. */
export async function worksheetPage(language: Language) {
  const keys = { title: 'worksheet.title', description: 'worksheet.description' } as const;
  const sheet = await getWorksheet(language);
  const plans = sheet.parts.find(({ id }) => id === 'plan')?.ticks.map(({ id }) => id) ?? [];
  const classOf = classesFor(sheet.rules, plans);
  return {
    page: await namedPage('worksheet', language, keys),
    ...sheet,
    rules: sheet.rules.map((rule) => ({ ...rule, group: classOf(rule) })),
    styles: worksheetStyles(sheet.rules, plans),
    words: worksheetWords(translator(language)),
  };
}

/** The way into the worksheet. */
export const worksheetStart = (language: Language): Start => ({
  label: translator(language)('worksheet.start'),
  lead: translator(language)('worksheet.start.text'),
  path: routes.worksheet[language],
});
