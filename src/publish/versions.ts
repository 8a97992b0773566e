import { getEveryQuestion } from '#src/library/questions.ts';
import { languages, type Language } from '#src/site/language.ts';
import { markOf, type PresentVersion } from '#src/site/versions.ts';
import { twinOf } from '#src/twin/twin.ts';

/** The present version of every answer, withdrawn ones as well: `/versions/<language>.json`. */
export const versionFiles = () =>
  Promise.all(
    languages.map(async (language) => ({
      params: { language },
      props: { versions: await getVersions(language) },
    })),
  );

async function getVersions(language: Language): Promise<PresentVersion[]> {
  const questions = await getEveryQuestion(language);
  return Promise.all(
    questions.map(async ({ number, title, path, account, verdict, shared }) => ({
      number,
      mark: markOf(await twinOf(path, language)),
      title,
      path,
      checked: account.checked,
      verdict: verdict?.label,
      withdrawn: shared.withdrawn?.date,
    })),
  );
}
