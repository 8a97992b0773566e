import { getFixedPages } from '#src/library/fixed-pages.ts';
import { getPackages } from '#src/library/packages.ts';
import type { Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { namedPage } from './page-head.ts';
import { worksheetStart } from './worksheet.ts';

/** The EU sanctions packages, as a drawing and a table. */
export async function packagesPage(language: Language) {
  const above = [
    { label: translator(language)('nav.sanctions'), path: routes.sanctions[language] },
  ];
  const all = await getPackages();
  const keys = { title: 'packages.title', description: 'packages.lead' } as const;
  return {
    page: await namedPage('packages', language, keys, { above }),
    note: (await getFixedPages()).packages.note?.[language],
    latest: all.findLast(({ number }) => number !== undefined),
    timeline: all.map(({ number, adopted }) => ({ number, date: adopted })),
    packages: all.toReversed(),
    worksheet: worksheetStart(language),
  };
}
