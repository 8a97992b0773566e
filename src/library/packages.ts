import { isTouchedBy, packagesIn, type SanctionsPackage } from '#src/evidence/packages.ts';
import { nameOf } from '#src/schemas/act.ts';
import { numbersOf } from '#src/schemas/evidence.ts';
import type { Language } from '#src/site/language.ts';
import type { Article } from './articles.ts';
import { getFacts, getRegister } from './evidence.ts';

/** The EU sanctions packages, and the acts between them, the first one first. */
export const getPackages = async (): Promise<SanctionsPackage[]> =>
  packagesIn((await getRegister()).values());

/** An act of a package, as a reader sees it. */
export interface ShownAct {
  name: string;
  url: string;
  adopted: string | undefined;
  /** Why it could not be read, or not all of it. */
  notRead: string | undefined;
  /** The articles that it changes, by the name of the act in which they stand. */
  changes: { act: string; articles: string[] }[];
}

/** The acts of a package, each with the names of the acts that it amends. */
export async function actsOf({ acts }: SanctionsPackage, language: Language): Promise<ShownAct[]> {
  const register = await getRegister();
  return acts.map((act) => ({
    name: nameOf(act, language),
    url: act.url,
    adopted: act.adopted,
    notRead: act.notRead?.[language],
    changes: act.amends.flatMap(({ act: id, articles }) => {
      const amended = register.get(id);
      return amended && articles.length > 0 ? [{ act: nameOf(amended, language), articles }] : [];
    }),
  }));
}

/** Those among articles that rest on what a package changed. */
export async function touchedBy<A extends Pick<Article, 'shared'>>(
  some: SanctionsPackage,
  articles: A[],
): Promise<A[]> {
  const touched = await Promise.all(
    articles.map(async (article) => {
      const cited = await getFacts(numbersOf(article.shared.facts));
      return cited.some((fact) => isTouchedBy(fact, some)) ? [article] : [];
    }),
  );
  return touched.flat();
}
