import { startOf } from '#src/checks/start.ts';
import { getCheck } from '#src/library/checks.ts';
import { guidanceLinks } from '#src/library/entries.ts';
import { findQuestions } from '#src/library/questions.ts';
import { referralLinks } from '#src/library/referrals.ts';
import { getRoles, type Role } from '#src/library/roles.ts';
import type { Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import type { OverviewPage } from './overview.ts';
import { pageHead } from './page-head.ts';
import { worksheetStart } from './worksheet.ts';

/** The pages for the kinds of visitors, each with the last part of its address. */
export async function rolePaths(language: Language) {
  const roles = await getRoles(language);
  return Promise.all(
    roles.map(async (role) => ({
      params: { slug: role.slug },
      props: await rolePage(role, language),
    })),
  );
}

/** One kind of visitor: the answers, the check and the people that they need. */
async function rolePage(role: Role, language: Language): Promise<OverviewPage> {
  const { heading: title, intro: description, path, otherPath } = role;
  const above = [
    { label: translator(language)('nav.who-can-ask'), path: routes['who-can-ask'][language] },
  ];
  return {
    page: await pageHead({ language, title, description, path, otherPath, above }),
    questions: await findQuestions(role.questions, language),
    guidance: await guidanceLinks(role.guidance, language),
    referrals: await referralLinks(role.referrals, language),
    asks: role.asks,
    starts: [worksheetStart(language), startOf(await getCheck('who-may-ask'), language)],
  };
}
