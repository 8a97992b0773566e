import { demandEntry } from '#src/library/entries.ts';
import { getWorksheetRules } from '#src/library/worksheet.ts';
import { worksheetStyles } from '#src/worksheet/styles.ts';

/** The style sheet of the worksheet, made from its rules: `/worksheet.css`. */
export async function worksheetStyleSheet(): Promise<Response> {
  const { data } = await demandEntry('worksheet', 'worksheet');
  const plans = data.parts.find(({ id }) => id === 'plan')?.ticks.map(({ id }) => id) ?? [];
  return new Response(worksheetStyles(await getWorksheetRules(), plans), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
