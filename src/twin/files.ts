import { earlierVersions } from '#src/library/earlier.ts';
import { getEveryQuestion } from '#src/library/questions.ts';
import { languages, type Language } from '#src/site/language.ts';
import type { Citation } from './citation.ts';
import { takeAlongOf } from './take-along.ts';
import { everyTwin } from './twin.ts';

/** A file beside the page of an answer: the parameter of its route, and what it holds. */
const fileAt = (file: string, text: string) => ({ params: { file }, props: { text } });

/** The Markdown document of every answer, as it is and as its earlier versions were. */
export async function markdownFiles() {
  const present = (await everyTwin()).map(({ path, markdown }) =>
    fileAt(path.slice(1, -'.md'.length), markdown),
  );
  const earlier = languages.map(async (language) => {
    const questions = await getEveryQuestion(language);
    return Promise.all(questions.map((question) => earlierVersions(question, language)));
  });
  return [
    ...present,
    ...(await Promise.all(earlier))
      .flat(2)
      .map(({ path, markdown }) => fileAt(`${path.slice(1)}index`, markdown)),
  ];
}

/** The reference to every question in one form. */
export async function citationFiles(form: Exclude<keyof Citation, 'text'>) {
  const of = async (language: Language) =>
    (await getEveryQuestion(language)).map(async (question) => {
      const { citation } = await takeAlongOf(question, language);
      return fileAt(`${question.path.slice(1)}cite`, citation[form]);
    });
  return Promise.all((await Promise.all(languages.map(of))).flat());
}
