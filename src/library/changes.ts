import type { Bilingual } from '#src/schemas/bilingual.ts';
import type { Language } from '#src/site/language.ts';
import type { Dossier } from '#src/schemas/dossier.ts';
import { getEveryArticle } from './articles.ts';
import { getChecks } from './checks.ts';

export interface Change {
  date: string;
  kind: 'new' | 'changed' | 'withdrawn';
  title: string;
  path: string;
  /** What changed, in words; empty for a new text. */
  note: string;
}

/** Every text that appeared, changed or was withdrawn; the latest first. */
export async function getChanges(language: Language): Promise<Change[]> {
  const articles = await getEveryArticle(language);
  const checks = await getChecks();
  const changes = [
    ...articles.flatMap(({ title, path, shared }) => [
      ...changesOf(shared, title, path, language),
      ...withdrawal('withdrawn' in shared ? shared.withdrawn : undefined, title, path, language),
    ]),
    ...checks.flatMap((check) => {
      const { words, address } = check;
      return changesOf(check, words.rulesTitle[language], address.rules[language], language);
    }),
  ];
  return changes.toSorted((a, b) => b.date.localeCompare(a.date));
}

function changesOf(
  shared: Pick<Dossier, 'published' | 'changes'>,
  title: string,
  path: string,
  language: Language,
): Change[] {
  return [
    { date: shared.published, kind: 'new', title, path, note: '' },
    ...shared.changes.map(({ date, note }): Change => ({
      date,
      kind: 'changed',
      title,
      path,
      note: note[language],
    })),
  ];
}

function withdrawal(
  withdrawn: { date: string; reason: Bilingual } | undefined,
  title: string,
  path: string,
  language: Language,
): Change[] {
  if (!withdrawn) return [];
  const note = withdrawn.reason[language];
  return [{ date: withdrawn.date, kind: 'withdrawn', title, path, note }];
}
