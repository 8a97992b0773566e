import { getEveryArticle } from '#src/library/articles.ts';
import { earlierVersions } from '#src/library/earlier.ts';
import { getEveryQuestion } from '#src/library/questions.ts';
import { inEvery } from '#src/site/language.ts';
import type { Citation } from './citation.ts';
import { takeAlongOf } from './take-along.ts';
import { twinOf } from './twin.ts';

/** A file beside a page: the parameter of its route, and what it holds. */
const fileAt = (page: string, name: string, text: string) => ({
  params: { file: page.slice(1) + name },
  props: { text },
});

/** The Markdown document of every answer, as it is and as its earlier versions were. */
export const markdownFiles = () =>
  inEvery(async (language) => {
    const present = (await getEveryArticle(language)).map(async ({ path }) =>
      fileAt(path, 'index', (await twinOf(path, language)).markdown),
    );
    const earlier = (await getEveryQuestion(language)).map((question) =>
      earlierVersions(question, language),
    );
    return [
      ...(await Promise.all(present)),
      ...(await Promise.all(earlier))
        .flat()
        .map(({ path, markdown }) => fileAt(path, 'index', markdown)),
    ];
  });

/** The reference to every question in one form. */
export const citationFiles = (form: Exclude<keyof Citation, 'text'>) =>
  inEvery(async (language) =>
    Promise.all(
      (await getEveryQuestion(language)).map(async (question) => {
        const { citation } = await takeAlongOf(question, language);
        return fileAt(question.path, 'cite', citation[form]);
      }),
    ),
  );
