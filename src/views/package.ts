import type { SanctionsPackage } from '#src/evidence/packages.ts';
import { getStandingArticles } from '#src/library/articles.ts';
import { actsOf, getPackages, touchedBy } from '#src/library/packages.ts';
import { longDate } from '#src/site/dates.ts';
import { otherLanguage, type Language } from '#src/site/language.ts';
import { packagePath, routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { pageHead } from './page-head.ts';
import { worksheetStart } from './worksheet.ts';

/** The page of a numbered package. */
export type PackagePage = Awaited<ReturnType<typeof packagePage>>;

/** The pages of all numbered packages. */
export async function packagePaths(language: Language) {
  const packages = await getPackages();
  return Promise.all(
    packages.flatMap((some) => {
      const { number } = some;
      if (number === undefined) return [];
      const page = packagePage(some, number, language);
      return [page.then((props) => ({ params: { number: String(number) }, props }))];
    }),
  );
}

async function packagePage(some: SanctionsPackage, number: number, language: Language) {
  const t = translator(language);
  const touched = await touchedBy(some, await getStandingArticles(language));
  return {
    page: await pageHead({
      language,
      title: t('package.title', { n: number }),
      description: t('package.description', { n: number, date: longDate(some.adopted, language) }),
      path: packagePath(language, number),
      otherPath: packagePath(otherLanguage(language), number),
      above: [
        { label: t('nav.sanctions'), path: routes.sanctions[language] },
        { label: t('packages.title'), path: routes.packages[language] },
      ],
    }),
    package: some,
    acts: await actsOf(some, language),
    touched: touched.map(({ title, path }) => ({ label: title, path })),
    worksheet: worksheetStart(language),
  };
}
