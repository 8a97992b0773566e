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

/** The pages of all earlier versions, each with the last part of its address. */
export async function earlierPaths(language: Language) {
  const questions = await getEveryQuestion(language);
  const pages = questions.map(async (question) =>
    (await earlierVersions(question, language)).map(async (earlier) => ({
      params: { version: `${question.number}/${earlier.version}` },
      props: await earlierPage(question, earlier, language),
    })),
  );
  return Promise.all((await Promise.all(pages)).flat());
}

async function earlierPage(
  question: Question,
  earlier: EarlierVersion,
  language: Language,
): Promise<EarlierPage> {
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
