import type { Bilingual } from '#src/schemas/bilingual.ts';
import type { Language } from '#src/site/language.ts';
import type { Dossier } from '#src/schemas/dossier.ts';
import { getEveryArticle } from './articles.ts';
import { getChecks } from './checks.ts';

export interface Change {
  date: string;
  kind: 'new' | 'changed' | 'withdrawn';
  /** Whether who relied on the text must read again: a major change, or a withdrawal. */
  isMajor: boolean;
  title: string;
  path: string;
  /** Theme of the question; other texts have none. */
  theme: string | undefined;
  /** What changed, in words; empty for a new text. */
  note: string;
}

/** Every text that appeared, changed or was withdrawn; the latest first. */
export async function getChanges(language: Language): Promise<Change[]> {
  const articles = await getEveryArticle(language);
  const checks = await getChecks();
  const changes = [
    ...articles.flatMap(({ title, path, shared }) => {
      const theme = 'theme' in shared ? shared.theme : undefined;
      const withdrawn = 'withdrawn' in shared ? shared.withdrawn : undefined;
      const text = { title, path, theme };
      return [...changesOf(shared, text, language), ...withdrawal(withdrawn, text, language)];
    }),
    ...checks.flatMap((check) => {
      const { words, address } = check;
      const text = {
        title: words.rulesTitle[language],
        path: address.rules[language],
        theme: undefined,
      };
      return changesOf(check, text, language);
    }),
  ];
  return changes.toSorted((a, b) => b.date.localeCompare(a.date));
}

/** The text that changed. */
type Text = Pick<Change, 'title' | 'path' | 'theme'>;

function changesOf(
  { published, changes }: Pick<Dossier, 'published' | 'changes'>,
  text: Text,
  language: Language,
): Change[] {
  return [
    { ...text, date: published, kind: 'new', isMajor: false, note: '' },
    ...changes.map(({ date, weight, note }): Change => ({
      ...text,
      date,
      kind: 'changed',
      isMajor: weight === 'major',
      note: note[language],
    })),
  ];
}

function withdrawal(
  withdrawn: { date: string; reason: Bilingual } | undefined,
  text: Text,
  language: Language,
): Change[] {
  if (!withdrawn) return [];
  const { date, reason } = withdrawn;
  return [{ ...text, date, kind: 'withdrawn', isMajor: true, note: reason[language] }];
}
