import type { Dossier } from '#src/schemas/dossier.ts';
import { kindsOf, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';

/** Dates that a reader relies on are in a possible order, and no review is put off too long. */
export function checkDates(files: ContentFile[]): Mistake[] {
  const themes = ofKind(files, 'themes').flatMap(({ value }) => value);
  const twiceAYear = new Set(themes.filter(({ sanctions }) => sanctions).map(({ id }) => id));
  const isOnSanctions = ({ value }: ContentFile) =>
    typeof value === 'object' &&
    (('theme' in value && twiceAYear.has(value.theme)) ||
      ('section' in value && value.section === 'sanctions'));
  return ofKind(files, ...kindsOf('shared'), 'checks').flatMap((file) =>
    checkDossier(file, isOnSanctions(file) ? 6 : 12),
  );
}

/** A text, or a set of rules; rules have no date of their own, their sources have. */
interface DossierFile {
  file: string;
  value: Pick<Dossier, 'published' | 'reviewBy' | 'changes'> & { asOf?: string };
}

function checkDossier({ file, value }: DossierFile, months: number): Mistake[] {
  const lastWork =
    [value.published, ...value.changes.map(({ date }) => date)].toSorted().at(-1) ?? '';
  const latest = addMonths(lastWork, months);
  const rules = [
    {
      broken: value.reviewBy > latest,
      field: 'reviewBy',
      problem: `is later than ${latest}, ${months} months after the text was last worked on`,
      remedy: `Write ${latest} or an earlier day.`,
    },
    {
      broken: value.asOf !== undefined && value.asOf > lastWork,
      field: 'asOf',
      problem: `is later than ${lastWork}, the day of publication or the last change`,
      remedy: 'Give the date of the text that was relied on.',
    },
  ];
  return rules
    .filter(({ broken }) => broken)
    .map(({ field, problem, remedy }) => ({ file, field, problem, remedy }));
}

/** A calendar day some months later; the last of the month where that day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay)))
    .toISOString()
    .slice(0, 10);
}
