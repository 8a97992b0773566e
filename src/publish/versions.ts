import { getEveryQuestion } from '#src/library/questions.ts';
import type { Withdrawal } from '#src/library/withdrawal.ts';
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
    questions.map(async ({ number, title, path, account, verdict, withdrawal }) => ({
      number,
      mark: markOf(await twinOf(path, language)),
      title,
      path,
      checked: account.checked,
      ...(withdrawal ? describe(withdrawal) : { verdict: verdict?.label }),
    })),
  );
}

/** What is left to say of an answer that was withdrawn. */
const describe = ({ date, reason, instead }: Withdrawal) => ({
  withdrawn: date,
  withdrawnReason: reason,
  ...(instead && { replacedBy: { title: instead.label, path: instead.path } }),
});
