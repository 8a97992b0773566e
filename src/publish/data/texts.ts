import { earlierVersions } from '#src/library/earlier.ts';
import { getEveryQuestion, type Question } from '#src/library/questions.ts';
import type { TextRecord } from '#src/schemas/open-data/text.ts';
import { inEvery, type Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { hashOf } from '#src/twin/hash.ts';
import { twinOf } from '#src/twin/twin.ts';

/** Every text of every answer that the site keeps, so that a hash leads to what it was taken of. */
export const getTextRecords = () =>
  inEvery(async (language) => {
    const questions = await getEveryQuestion(language);
    return (await Promise.all(questions.map((question) => textsOf(question, language)))).flat();
  });

async function textsOf(question: Question, language: Language): Promise<TextRecord[]> {
  const { number, path, shared } = question;
  const replaced = await earlierVersions(question, language);
  const { version, hash, day, path: document } = await twinOf(path, language);
  return [
    ...replaced.map((text) => ({
      number,
      language,
      version: text.version,
      from: text.from,
      until: text.until,
      hash: hashOf(text.markdown),
      markdown: `${origin}${text.path}index.md`,
      page: origin + text.path,
    })),
    {
      number,
      language,
      version,
      from: replaced.at(-1)?.until ?? shared.published,
      day,
      hash,
      markdown: origin + document,
      page: origin + path,
    },
  ];
}
