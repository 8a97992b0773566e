import { isTouchedBy, packagesIn, type SanctionsPackage } from '#src/evidence/packages.ts';
import type { Act } from '#src/schemas/act.ts';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { getStandingArticles } from './articles.ts';
import { getFacts, getRegister } from './evidence.ts';

/** The EU sanctions packages, and the acts between them, the first one first. */
export const getPackages = async (): Promise<SanctionsPackage[]> =>
  packagesIn((await getRegister()).values());

/** What an act changes, with the name of each act that it amends. */
export async function changesBy({ amends }: Act, language: Language) {
  const register = await getRegister();
  return amends
    .filter(({ articles }) => articles.length > 0)
    .map(({ act, articles }) => ({ act: register.get(act)?.name?.[language] ?? act, articles }));
}

/** The answers and pages that rest on what a package changed. */
export async function touchedBy(some: SanctionsPackage, language: Language): Promise<Link[]> {
  const articles = await getStandingArticles(language);
  const touched = await Promise.all(
    articles.map(async ({ title, path, shared: { facts } }) => {
      const cited = await getFacts([...facts.answer, ...facts.rest]);
      return cited.some((fact) => isTouchedBy(fact, some)) ? [{ label: title, path }] : [];
    }),
  );
  return touched.flat();
}
