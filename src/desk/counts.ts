import type { Bilingual } from '#src/schemas/bilingual.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { verdicts } from '#src/schemas/question.ts';

/** What an answer comes down to; `none` for a question that cannot be answered with yes or no. */
export const columns = [...verdicts, 'none'] as const;

/** How many answers of a theme come down to what. */
export interface ThemeCount {
  theme: string;
  title: Bilingual;
  verdicts: Record<(typeof columns)[number], number>;
  total: number;
}

/** The answers that stand, counted by theme in the order of the themes. */
export function countsIn(files: ContentFile[]): ThemeCount[] {
  const standing = ofKind(files, 'questions').filter(({ value }) => !value.withdrawn);
  const themes = ofKind(files, 'themes').flatMap(({ value }) => value);
  return themes.map(({ id, title }) => {
    const own = standing.filter(({ value }) => value.theme === id);
    const count = (column: string) =>
      own.filter(({ value: { verdict = 'none' } }) => verdict === column).length;
    return {
      theme: id,
      title,
      verdicts: Object.fromEntries(
        columns.map((column) => [column, count(column)]),
      ) as ThemeCount['verdicts'],
      total: own.length,
    };
  });
}
