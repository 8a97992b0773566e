import type { Language } from '#src/site/language.ts';
import { getGuidance } from './guidance.ts';
import { firstLetter } from '#src/site/letters.ts';
import type { Link } from '#src/site/page.ts';
import { getQuestions } from './questions.ts';
import { getTerms } from './terms.ts';

export interface IndexLine extends Link {
  kind: 'question' | 'guidance' | 'term';
}

/** Everything a reader can look up, grouped by first letter. */
export async function getIndex(language: Language): Promise<Map<string, IndexLine[]>> {
  const questions = await getQuestions(language);
  const guidance = await getGuidance(language);
  const terms = await getTerms(language);
  const lines: IndexLine[] = [
    ...questions.map(({ question, path }) => ({
      label: question,
      path,
      kind: 'question' as const,
    })),
    ...guidance.map(({ title, path }) => ({ label: title, path, kind: 'guidance' as const })),
    ...terms.map(({ term, path }) => ({ label: term, path, kind: 'term' as const })),
  ];
  const sorted = lines.toSorted((a, b) => a.label.localeCompare(b.label, language));
  return Map.groupBy(sorted, ({ label }) => firstLetter(label));
}
