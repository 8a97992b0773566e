import type { Moved } from '#src/library/moves.ts';
import { getEveryQuestion, getNumbering, type Question } from '#src/library/questions.ts';
import { remember } from '#src/library/remember.ts';
import { questionRecord, type QuestionRecord } from '#src/schemas/open-data/question.ts';
import type { Language } from '#src/site/language.ts';
import { questionDataPath } from '#src/site/open-data.ts';
import { origin } from '#src/site/origin.ts';
import { permanentPath } from '#src/site/routes.ts';
import { twinOf } from '#src/twin/twin.ts';

/** Every question, those withdrawn as well, in the order of their numbers. */
export const getQuestionRecords = remember(async (): Promise<QuestionRecord[]> => {
  const english = await getEveryQuestion('en');
  const translations = new Map(english.map((question) => [question.id, question]));
  const numbersOf = await getNumbering();
  return Promise.all(
    (await getEveryQuestion('nl')).map((dutch) => {
      const translation = translations.get(dutch.id);
      if (!translation) throw new Error(`content/questions/${dutch.id}/en.mdx: is missing`);
      return recordOf(dutch, translation, numbersOf(dutch.shared.related));
    }),
  );
});

async function recordOf(
  { shared, ...dutch }: Question,
  { account, ...english }: Question,
  related: number[],
): Promise<QuestionRecord> {
  // The schema takes what is published, and leaves the rest.
  return questionRecord.parse({
    ...shared,
    // In English, which readers of data from elsewhere are likeliest to know.
    ...account,
    version: dutch.version,
    translates: english.translates,
    data: origin + questionDataPath(dutch.number),
    asOf: account.asOf ?? account.checked,
    lawChangedBy: account.changedBy.map(describeMove),
    notRead: account.notRead.map(describeMove),
    withdrawn: shared.withdrawn?.date,
    withdrawnReason: shared.withdrawn?.reason,
    replacedBy: dutch.withdrawal?.instead?.number,
    sources: account.sources.map(({ day: date, ...source }) => ({ ...source, date })),
    related,
    nl: await describe(dutch, 'nl'),
    en: await describe(english, 'en'),
  });
}

type Words = Pick<Question, 'path' | 'number' | 'question' | 'condition' | 'answer'>;

async function describe({ path, number, question, condition, answer }: Words, language: Language) {
  const twin = await twinOf(path, language);
  return {
    url: origin + path,
    permanentUrl: origin + permanentPath(language, number),
    versionUrl: twin.address,
    markdown: origin + twin.path,
    hash: twin.hash,
    question,
    condition,
    answer,
  };
}

const describeMove = ({ name, url, day: date }: Moved) => ({ name, url, date });

/** A question as a row of a table: a list of acts becomes a list for each of their fields. */
export const rowOf = (record: QuestionRecord) => ({
  ...record,
  lawChangedBy: byField(record.lawChangedBy),
  notRead: byField(record.notRead),
});

const byField = (acts: QuestionRecord['notRead']) => ({
  name: acts.map(({ name }) => name),
  url: acts.map(({ url }) => url),
  date: acts.map(({ date }) => date),
});
