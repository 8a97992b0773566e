import { getEveryArticle } from '#src/library/articles.ts';
import { earlierVersions } from '#src/library/earlier.ts';
import { getEveryQuestion } from '#src/library/questions.ts';
import { inEvery } from '#src/site/language.ts';
import type { Citation } from './citation.ts';
import { takeAlongOf } from './take-along.ts';
import { twinOf } from './twin.ts';

/** A file beside a page: the parameter of its route, and what gives its text when it is written. */
const fileAt = (page: string, name: string, text: () => Promise<string>) => ({
  params: { file: page.slice(1) + name },
  props: { text },
});

/** The Markdown document of every answer, as it is and as its earlier versions were. */
export const markdownFiles = () =>
  inEvery(async (language) => {
    const present = (await getEveryArticle(language)).map(({ path }) =>
      fileAt(path, 'index', async () => (await twinOf(path, language)).markdown),
    );
    const earlier = (await getEveryQuestion(language)).map((question) =>
      earlierVersions(question, language),
    );
    return [
      ...present,
      ...(await Promise.all(earlier))
        .flat()
        .map(({ path, markdown }) => fileAt(path, 'index', () => Promise.resolve(markdown))),
    ];
  });

/** The reference to every question in one form. */
export const citationFiles = (form: Exclude<keyof Citation, 'text'>) =>
  inEvery(async (language) =>
    (await getEveryQuestion(language)).map(({ path }) =>
      fileAt(path, 'cite', async () => (await takeAlongOf(path, language)).citation[form]),
    ),
  );
