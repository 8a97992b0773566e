import { openData, type OpenData } from '#src/schemas/open-data.ts';
import { languages, type Language } from '#src/site/language.ts';
import { getEveryQuestion, type Question } from '#src/library/questions.ts';
import type { Moved } from '#src/library/account.ts';
import { permanentPath } from '#src/site/routes.ts';
import { origin } from '#src/site/origin.ts';

export const notice =
  'Answers are advice, not legally binding and not a permission. Check the date of each answer.';

/** All questions in both languages. */
export async function getOpenData(): Promise<OpenData> {
  const [dutch, english] = await Promise.all(languages.map(getEveryQuestion));
  const inEnglish = new Map((english ?? []).map((question) => [question.id, question]));
  const questions = (dutch ?? []).map((question) => {
    const { shared, id, version } = question;
    const translation = inEnglish.get(id);
    if (!translation) throw new Error(`content/questions/${id}/en.mdx: is missing`);
    // In English, which readers of data from elsewhere are likeliest to know.
    const { account } = translation;
    return {
      // The schema takes what is published, and leaves the rest.
      ...shared,
      ...account,
      version,
      asOf: account.asOf ?? account.checked,
      lawChangedBy: account.changedBy.map(describeMove),
      notRead: account.notRead.map(describeMove),
      withdrawn: shared.withdrawn?.date,
      sources: account.sources.map(({ title, lang, url, places, day: date }) => ({
        title,
        lang,
        url,
        places,
        date,
      })),
      nl: describe(question, 'nl'),
      en: describe(translation, 'en'),
    };
  });
  return openData.parse({ notice, licence: 'CC0-1.0', questions });
}

function describe({ path, number, question, condition, answer }: Question, language: Language) {
  return {
    url: origin + path,
    permanentUrl: origin + permanentPath(language, number),
    question,
    condition,
    answer,
  };
}

const describeMove = ({ name, url, day: date }: Moved) => ({ name, url, date });
