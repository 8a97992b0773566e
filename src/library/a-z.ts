import type { ArticleKind } from '#src/schemas/collections.ts';
import type { Language } from '#src/site/language.ts';
import { firstLetter } from '#src/site/letters.ts';
import type { Link } from '#src/site/page.ts';
import { getStandingArticles } from './articles.ts';
import { getTerms } from './terms.ts';
import { getThemes } from './themes.ts';

export interface IndexLine extends Link {
  kind: ArticleKind | 'theme' | 'term';
}

/** Everything a reader can look up, grouped by first letter. */
export async function getIndex(language: Language): Promise<Map<string, IndexLine[]>> {
  const articles = await getStandingArticles(language);
  const terms = await getTerms(language);
  const themes = await getThemes(language);
  const lines: IndexLine[] = [
    ...articles.map(({ kind, title, path }) => ({ label: title, path, kind })),
    ...themes.map(({ title, path }) => ({ label: title, path, kind: 'theme' as const })),
    ...terms.map(({ term, path }) => ({ label: term, path, kind: 'term' as const })),
  ];
  const sorted = lines.toSorted((a, b) => a.label.localeCompare(b.label, language));
  return Map.groupBy(sorted, ({ label }) => firstLetter(label));
}
