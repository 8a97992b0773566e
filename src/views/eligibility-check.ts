import { allPaths, type Path } from '#src/decisions/paths.ts';
import { translator } from '#src/words/index.ts';
import { getEligibilityRules, givenAnswers } from '#src/library/eligibility.ts';
import { otherLanguage, type Language } from '#src/site/language.ts';
import type { Link, PageHead } from '#src/site/page.ts';
import { checkPath, routes } from '#src/site/routes.ts';
import type { Step } from '#src/schemas/eligibility.ts';
import { outcomePage, type OutcomePage } from './outcome-page.ts';

/** Every page of the check: the questions and the outcomes, at the address of their answers. */
export async function eligibilityPages(language: Language) {
  const rules = await getEligibilityRules();
  const paths = allPaths(rules);
  return Promise.all(
    paths.map(async (path) => {
      const content =
        'step' in path
          ? { step: stepPage(path, language) }
          : { outcome: await outcomePage(rules, path, language) };
      return {
        ...content,
        page: checkHead(path, paths, wordsOf(content, path, language), language),
      };
    }),
  );
}

export type EligibilityPage = Awaited<ReturnType<typeof eligibilityPages>>[number];

function stepPage(path: Path & { step: Step }, language: Language) {
  const { step, answers } = path;
  return {
    question: step.question[language],
    hint: step.hint?.[language],
    options: step.options.map((option) => ({
      label: option.label[language],
      hint: option.hint?.[language],
      path: checkPath(language, [...answers, { option }]),
    })),
    answers: givenAnswers(path, language),
  };
}

/** Heading and description of a page of the check. */
function wordsOf(
  content: { step: { question: string } } | { outcome: OutcomePage },
  { answers }: Path,
  language: Language,
) {
  if ('outcome' in content) {
    return { title: content.outcome.title, description: content.outcome.summary };
  }
  const description = translator(language)('eligibility.description', { n: answers.length + 1 });
  return { title: content.step.question, description };
}

/** The frame of a page of the check; pages with the same heading differ in the last answer. */
function checkHead(
  path: Path,
  paths: Path[],
  { title, description }: { title: string; description: string },
  language: Language,
): PageHead {
  const idOf = (some: Path) => ('step' in some ? some.step.id : some.outcome.id);
  const isShared = paths.filter((other) => idOf(other) === idOf(path)).length > 1;
  const last = path.answers.at(-1)?.option.label[language];
  return {
    language,
    title: isShared && last ? `${title} (${last})` : title,
    description,
    path: checkPath(language, path.answers),
    otherPath: checkPath(otherLanguage(language), path.answers),
    above: checkAbove(path, language),
  };
}

function checkAbove({ answers }: Path, language: Language): Link[] {
  const t = translator(language);
  const home = { label: t('nav.who-can-ask'), path: routes['who-can-ask'][language] };
  if (answers.length === 0) return [home];
  return [home, { label: t('eligibility.title'), path: routes['eligibility-check'][language] }];
}
