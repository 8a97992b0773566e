import type { Check } from '#src/schemas/check.ts';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { pageTitles } from '#src/words/page-titles.ts';

/** The page below which a check stands. */
export function checkAbove({ parent }: Check, language: Language): Link[] {
  if (!parent) return [];
  return [{ label: translator(language)(pageTitles[parent]), path: routes[parent][language] }];
}
