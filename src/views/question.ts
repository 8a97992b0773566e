import { earlierVersions, type EarlierVersion } from '#src/library/earlier.ts';
import { getEveryQuestion, type Question } from '#src/library/questions.ts';
import { withdrawalInWords } from '#src/library/withdrawal-in-words.ts';
import { getThemes, type Theme } from '#src/library/themes.ts';
import type { Language } from '#src/site/language.ts';
import type { PageHead } from '#src/site/page.ts';
import { takeAlongOf, type TakeAlong } from '#src/twin/take-along.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { pageHead } from './page-head.ts';

/** One question below the page with all questions and its theme. */
export interface QuestionPage {
  page: PageHead;
  question: Question;
  takeAlong: TakeAlong;
  earlier: EarlierVersion[];
}

/** A question on its way to its page. */
interface QuestionPath {
  question: Question;
  theme: Theme | undefined;
  language: Language;
}

/**
 * The addresses of all questions, each with what its page is made of. The page itself is made when it
 * is asked for: who writes looks at one, and would wait for all.
 */
export async function questionPaths(language: Language) {
  const themes = new Map((await getThemes(language)).map((theme) => [theme.id, theme]));
  const questions = await getEveryQuestion(language);
  return questions.map((question) => ({
    params: { slug: question.slug },
    props: { question, theme: themes.get(question.theme), language },
  }));
}

/** The page of one question. */
export async function questionPage({
  question,
  theme,
  language,
}: QuestionPath): Promise<QuestionPage> {
  const { path, otherPath, answer, withdrawal, account } = question;
  const all = { label: translator(language)('nav.questions'), path: routes.questions[language] };
  const page = await pageHead({
    language,
    title: question.question,
    // Where an address is shared, this is all that is seen of the page.
    description: withdrawal ? withdrawalInWords(withdrawal, language) : answer,
    path,
    otherPath,
    above: [all, ...(theme ? [{ label: theme.title, path: theme.path }] : [])],
    listed: !withdrawal,
    account,
  });
  return {
    page,
    question,
    takeAlong: await takeAlongOf(path, language),
    earlier: await earlierVersions(question, language),
  };
}
