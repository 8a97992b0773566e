import { getPackages, touchedBy } from '#src/library/packages.ts';
import { getQuestions } from '#src/library/questions.ts';
import { both } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { packagePath } from '#src/site/routes.ts';
import { pagesOf } from './in-words.ts';
import { idsOf } from './standing.ts';

/** Every sanctions package, the oldest first. */
export async function getPackageRecords() {
  const questions = await getQuestions('nl');
  return Promise.all(
    (await getPackages()).map(async (some) => {
      const { number, acts, adopted, inForce, changed } = some;
      const touched = await touchedBy(some, questions);
      return {
        id: String(number ?? acts[0]?.id),
        number,
        page: number
          ? both((language) => origin + packagePath(language, number))
          : pagesOf('packages'),
        adopted,
        inForce,
        acts: idsOf(acts),
        changed,
        questions: touched.map((question) => question.number),
      };
    }),
  );
}
