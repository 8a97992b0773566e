import { getChecks } from '#src/library/checks.ts';
import { getFixedPages } from '#src/library/fixed-pages.ts';
import type { Language } from '#src/site/language.ts';
import type { FindablePage } from '#src/site/page.ts';
import { changesPage } from './changes.ts';
import { startHead } from './check-head.ts';
import { checksPage } from './checks.ts';
import { contactPage } from './contact.ts';
import { dataPage } from './data.ts';
import { finderPage } from './finder.ts';
import { glossaryPage } from './glossary.ts';
import { packagesPage } from './packages.ts';
import { referralsPage } from './referrals.ts';
import { sitePage, sitePageNames } from './site-page.ts';
import { sanctionsDossierPage } from './sanctions-dossier.ts';
import { worksheetPage } from './worksheet.ts';

const others = {
  contact: contactPage,
  packages: packagesPage,
  'sanctions-dossier': sanctionsDossierPage,
  worksheet: worksheetPage,
  checks: checksPage,
  referrals: referralsPage,
  glossary: glossaryPage,
  changes: changesPage,
  data: dataPage,
  finder: finderPage,
};
const otherNames = Object.keys(others) as (keyof typeof others)[];

/** The pages with a fixed address that people look for by name, or by one of its search terms. */
export async function findablePages(language: Language): Promise<FindablePage[]> {
  const fixed = await getFixedPages();
  return Promise.all([
    ...sitePageNames.map(async (name) => {
      const { page, sitePage: text } = await sitePage(name, language);
      return { page, terms: text.terms };
    }),
    ...otherNames.map(async (name) => {
      const { page, ...more } = await others[name](language);
      const terms = 'alsoFoundBy' in more ? more.alsoFoundBy : [];
      return { page, terms: [...fixed[name].terms[language], ...terms] };
    }),
    ...(await getChecks()).flatMap((check) => {
      const terms = check.terms?.[language];
      return terms ? [startHead(check, language).then((page) => ({ page, terms }))] : [];
    }),
  ]);
}
