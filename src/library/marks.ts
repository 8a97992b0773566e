import type { Dossier } from '#src/schemas/dossier.ts';
import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';

/**
 * What a reader must know of a statement before relying on it. Its marks stand wherever the
 * statement does: on its page, in lists, in search results and in what machines read.
 */
export type Mark =
  | { kind: 'badge'; name: string; value: string; label: string }
  | { kind: 'date'; label: string; day: string; date: string; line: string };

/** The marks of a text, in the order in which they are shown. */
export function marksOf(
  { basis, asOf }: Pick<Dossier, 'basis' | 'asOf'>,
  language: Language,
): Mark[] {
  const t = translator(language);
  const date = longDate(asOf, language);
  return [
    { kind: 'badge', name: 'basis', value: basis, label: t(`basis.${basis}`) },
    {
      kind: 'date',
      label: t('dossier.as-of'),
      day: asOf,
      date,
      line: `${t('search.as-of')} ${date}`,
    },
  ];
}

/** The marks as parts of a line of text. */
export const markLine = (marks: Mark[]): string[] =>
  marks.map((mark) => (mark.kind === 'badge' ? mark.label : mark.line));
