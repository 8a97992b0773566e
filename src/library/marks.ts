import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import type { Verdict } from '#src/schemas/question.ts';
import type { Account } from './account.ts';

/** A short statement in words. */
export interface Badge {
  kind: 'badge';
  /** What it tells of. */
  name: string;
  value: string;
  label: string;
}

/**
 * What a reader must know of a statement before relying on it. Its marks stand wherever the
 * statement does: on its page, in lists, in search results and in what machines read.
 */
export type Mark = Badge | { kind: 'date'; label: string; day: string; date: string; line: string };

/** The marks of a text, in the order in which they are shown. */
export function marksOf(account: Account, language: Language): Mark[] {
  const t = translator(language);
  const { basis, checked, asOf, changedBy, notRead } = account;
  const dated = (label: string, line: string, day: string): Mark => {
    const date = longDate(day, language);
    return { kind: 'date', label, day, date, line: `${line} ${date}` };
  };
  return [
    { kind: 'badge', name: 'basis', value: basis, label: t(`basis.${basis}`) },
    ...(changedBy.length > 0
      ? [{ kind: 'badge', name: 'law', value: 'moved', label: t('law.moved') } as const]
      : []),
    ...(notRead.length > 0
      ? [{ kind: 'badge', name: 'law', value: 'not-read', label: t('law.not-read.mark') } as const]
      : []),
    dated(t('dossier.checked'), t('search.checked'), checked),
    ...(asOf ? [dated(t('dossier.as-of'), t('search.as-of'), asOf)] : []),
  ];
}

/** The verdict in words: “It depends: only with a licence”. */
export function verdictOf(
  verdict: Verdict | undefined,
  condition: string | undefined,
  language: Language,
): Badge | undefined {
  if (!verdict) return undefined;
  const words = translator(language)(`verdict.${verdict}`);
  const label = condition ? `${words}: ${condition}` : words;
  return { kind: 'badge', name: 'verdict', value: verdict, label };
}

/** The marks as parts of a line of text. */
export const markLine = (marks: Mark[]): string[] =>
  marks.map((mark) => (mark.kind === 'badge' ? mark.label : mark.line));
