import type { Moved } from '#src/library/account.ts';
import { getEveryQuestion, getNumbering, type Question } from '#src/library/questions.ts';
import { remember } from '#src/library/remember.ts';
import { questionRecord, type QuestionRecord } from '#src/schemas/open-data/question.ts';
import type { Language } from '#src/site/language.ts';
import { questionDataPath } from '#src/site/open-data.ts';
import { origin } from '#src/site/origin.ts';
import { permanentPath } from '#src/site/routes.ts';

/** Every question, those withdrawn as well, in the order of their numbers. */
export const getQuestionRecords = remember(async (): Promise<QuestionRecord[]> => {
  const english = new Map(
    (await getEveryQuestion('en')).map((question) => [question.id, question]),
  );
  const numbersOf = await getNumbering();
  return (await getEveryQuestion('nl')).map((dutch) => {
    const translation = english.get(dutch.id);
    if (!translation) throw new Error(`content/questions/${dutch.id}/en.mdx: is missing`);
    return recordOf(dutch, translation, numbersOf(dutch.shared.related));
  });
});

function recordOf(dutch: Question, english: Question, related: number[]): QuestionRecord {
  const { shared, number } = dutch;
  // In English, which readers of data from elsewhere are likeliest to know.
  const { account } = english;
  // The schema takes what is published, and leaves the rest.
  return questionRecord.parse({
    ...shared,
    ...account,
    data: origin + questionDataPath(number),
    asOf: account.asOf ?? account.checked,
    lawChangedBy: account.changedBy.map(describeMove),
    notRead: account.notRead.map(describeMove),
    withdrawn: shared.withdrawn?.date,
    sources: account.sources.map(({ day: date, ...source }) => ({ ...source, date })),
    related,
    nl: describe(dutch, 'nl'),
    en: describe(english, 'en'),
  });
}

const describe = ({ path, number, question, condition, answer }: Question, language: Language) => ({
  url: origin + path,
  permanentUrl: origin + permanentPath(language, number),
  question,
  condition,
  answer,
});

const describeMove = ({ name, url, day: date }: Moved) => ({ name, url, date });
