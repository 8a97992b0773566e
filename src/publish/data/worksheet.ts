import { lastWork } from '#src/evidence/last-work.ts';
import { demandEntry } from '#src/library/entries.ts';
import { getNumbering } from '#src/library/questions.ts';
import { getWorksheetRules } from '#src/library/worksheet.ts';
import { pagesOf } from './in-words.ts';
import { standingOn } from './standing.ts';

/** What the worksheet asks, and its rules. */
export async function getWorksheetContent() {
  const { data: sheet } = await demandEntry('worksheet', 'worksheet');
  const rules = await getWorksheetRules();
  const numbersOf = await getNumbering();
  return {
    ...sheet,
    page: pagesOf('worksheet'),
    checked: sheet.checked ?? lastWork(sheet),
    rules: await Promise.all(
      rules.map(async (rule) => ({
        ...rule,
        ...(await standingOn(rule.facts)),
        questions: numbersOf(rule.questions),
      })),
    ),
  };
}
