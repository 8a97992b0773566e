import type { Start } from '#src/checks/start.ts';
import { getGuidance, type Guidance } from '#src/library/guidance.ts';
import type { Language } from '#src/site/language.ts';
import type { Link, PageHead } from '#src/site/page.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { pageHead } from './page-head.ts';
import { worksheetStart } from './worksheet.ts';

export interface GuidancePage {
  page: PageHead;
  guidance: Guidance;
  /** Other pages of the same section. */
  siblings: Sibling[];
  /** The way into the worksheet, where its rules are about the same. */
  worksheet: Start | undefined;
}

/** A page, and what it is about. */
interface Sibling extends Link {
  summary: string;
}

/** All guidance pages of a section, each with the last part of its address; the opening one has none. */
export async function guidancePaths(language: Language, section: Guidance['shared']['section']) {
  const pages = (await getGuidance(language)).filter(({ shared }) => shared.section === section);
  const t = translator(language);
  const parent = { label: t(`nav.${section}`), path: routes[section][language] };
  const alsoThere: Sibling[] = [
    {
      label: t('packages.title'),
      path: routes.packages[language],
      summary: t('packages.lead'),
    },
    {
      label: t('sanctions-dossier.title'),
      path: routes['sanctions-dossier'][language],
      summary: t('sanctions-dossier.lead'),
    },
  ];
  return Promise.all(
    pages.map(async (guidance) => {
      const { title, summary: description, path, otherPath, shared, account } = guidance;
      const above = shared.landing ? [] : [parent];
      const props: GuidancePage = {
        page: await pageHead({ language, title, description, path, otherPath, above, account }),
        guidance,
        worksheet: section === 'sanctions' ? worksheetStart(language) : undefined,
        siblings: [
          ...pages
            .filter(({ id }) => id !== guidance.id)
            .map((page) => ({ label: page.title, path: page.path, summary: page.summary })),
          ...(section === 'sanctions' ? alsoThere : []),
        ],
      };
      return { params: { slug: guidance.slug }, props };
    }),
  );
}
