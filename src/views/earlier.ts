import { earlierVersions, type EarlierVersion } from '#src/library/earlier.ts';
import { getEveryQuestion, type Question } from '#src/library/questions.ts';
import { otherLanguage, type Language } from '#src/site/language.ts';
import type { PageHead } from '#src/site/page.ts';
import { routes, versionPath } from '#src/site/routes.ts';
import { compare, type Comparison } from '#src/twin/compare.ts';
import { hashOf } from '#src/twin/hash.ts';
import { twinOf } from '#src/twin/twin.ts';
import { translator } from '#src/words/index.ts';
import { pageHead } from './page-head.ts';

/** A version of an answer that was superseded, beside what stands there now. */
export interface EarlierPage {
  page: PageHead;
  earlier: EarlierVersion;
  question: Question;
  comparison: Comparison;
  /** Its document, and what identifies that. */
  document: { path: string; hash: string };
}

/** A version on its way to its page. */
interface EarlierPath {
  question: Question;
  earlier: EarlierVersion;
  language: Language;
}

/** The addresses of all earlier versions; as with questions, a page is made when it is asked for. */
export async function earlierPaths(language: Language) {
  const questions = await getEveryQuestion(language);
  const paths = questions.map(async (question) =>
    (await earlierVersions(question, language)).map((earlier) => ({
      params: { version: `${question.number}/${earlier.version}` },
      props: { question, earlier, language },
    })),
  );
  return (await Promise.all(paths)).flat();
}

/** The page of one earlier version. */
export async function earlierPage({
  question,
  earlier,
  language,
}: EarlierPath): Promise<EarlierPage> {
  const t = translator(language);
  const { number, version, path } = question;
  const page = await pageHead({
    language,
    title: t('earlier.page', { title: earlier.title, n: earlier.version }),
    description: t('earlier.description', { n: earlier.version, number, version }),
    path: earlier.path,
    otherPath: versionPath(otherLanguage(language), number, earlier.version),
    above: [
      { label: t('nav.questions'), path: routes.questions[language] },
      { label: question.question, path },
    ],
    listed: false,
  });
  const { markdown } = await twinOf(path, language);
  const notices = (['law.changed', 'law.ask', 'law.not-read', 'translation.late'] as const).map(
    (key) => t(key),
  );
  return {
    page,
    earlier,
    question,
    comparison: compare(earlier.markdown, markdown, notices),
    document: { path: `${earlier.path}index.md`, hash: hashOf(earlier.markdown) },
  };
}
