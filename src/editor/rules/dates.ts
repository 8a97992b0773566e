import { lastWork } from '#src/evidence/last-work.ts';
import type { Dossier } from '#src/schemas/dossier.ts';
import { kindsOf, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

/** Dates that a reader relies on are in a possible order, and no review is put off too long. */
export function checkDates(files: ContentFile[], today: string): Mistake[] {
  return ofKind(files, ...kindsOf('shared'), 'checks', 'worksheet').flatMap((file) =>
    checkDossier(file, file.kind === 'worksheet' ? 6 : monthsToReview(file.value, files), today),
  );
}

/** Months after which a text must be checked again: what is about sanctions changes most. */
export function monthsToReview(text: object, files: ContentFile[]): number {
  const themes = ofKind(files, 'themes').flatMap(({ value }) => value);
  const isOnSanctions =
    ('section' in text && text.section === 'sanctions') ||
    ('theme' in text && themes.some(({ id, sanctions }) => sanctions && id === text.theme));
  return isOnSanctions ? 6 : 12;
}

/** A text, or a set of rules. */
interface DossierFile {
  file: string;
  value: Pick<Dossier, 'published' | 'reviewBy' | 'changes'> & {
    checked?: string | undefined;
    withdrawn?: { date: string } | undefined;
  };
}

function checkDossier({ file, value }: DossierFile, months: number, today: string): Mistake[] {
  const worked = lastWork(value);
  const latest = addMonths(worked, months);
  const rules = [
    {
      broken: value.reviewBy > latest,
      field: 'reviewBy',
      problem: said`is later than ${latest}, ${months} months after the text was last worked on`,
      remedy: said`Write ${latest} or an earlier day.`,
    },
    {
      broken: value.checked !== undefined && value.checked > today,
      field: 'checked',
      problem: said`lies in the future`,
      remedy: said`Give the day on which you checked the whole text.`,
    },
    {
      broken: value.changes.some(({ date }, index, all) => date > (all[index - 1]?.date ?? date)),
      field: 'changes',
      problem: said`is out of order`,
      remedy: said`Put the latest on top, and of one day the one that came last.`,
    },
    {
      broken: value.withdrawn !== undefined && value.withdrawn.date > today,
      field: 'withdrawn.date',
      problem: said`lies in the future`,
      remedy: said`Give the day on which the answer was withdrawn.`,
    },
    {
      broken: worked > today,
      field: value.published > today ? 'published' : 'changes',
      problem: said`holds a day in the future (${worked})`,
      remedy: said`Give the day on which the text, or its change, is published.`,
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
