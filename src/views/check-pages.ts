import { answersPath } from '#src/checks/addresses.ts';
import { givenAnswers } from '#src/checks/given-answers.ts';
import { allPaths, type Path } from '#src/checks/paths.ts';
import { getChecks, type NamedCheck } from '#src/library/checks.ts';
import type { Step } from '#src/schemas/check.ts';
import { languages, otherLanguage, type Language } from '#src/site/language.ts';
import type { PageHead } from '#src/site/page.ts';
import { checkOutcome, type CheckOutcome } from './check-outcome.ts';
import { checkAbove } from './check-above.ts';
import { pageHead } from './page-head.ts';

/** A page of a check: a question, or an outcome. */
export type CheckPage = Awaited<ReturnType<typeof pagesOf>>[number];

/** The pages of all checks in both languages, at the addresses that their answers give them. */
export async function checkPaths() {
  const checks = await getChecks();
  const pages = await Promise.all(
    checks.flatMap((check) => languages.map((language) => pagesOf(check, language))),
  );
  return pages.flat().map((props) => ({ params: { check: props.page.path.slice(1, -1) }, props }));
}

async function pagesOf(check: NamedCheck, language: Language) {
  const paths = allPaths(check);
  return Promise.all(
    paths.map(async (path) => {
      const content =
        'step' in path
          ? { step: stepPage(check, path, paths, language) }
          : { outcome: await checkOutcome(check, path, language) };
      const words = wordsOf(check, content, path, language);
      return { ...content, page: await headOf(check, path, paths, words, language) };
    }),
  );
}

function stepPage(
  check: NamedCheck,
  path: Path & { step: Step },
  paths: Path[],
  language: Language,
) {
  const { step, answers } = path;
  return {
    most: Math.max(...paths.map((every) => every.answers.length)),
    question: step.question[language],
    hint: step.hint?.[language],
    options: step.options.map((option) => ({
      label: option.label[language],
      hint: option.hint?.[language],
      path: answersPath(check, language, [...answers, { option }]),
    })),
    answers: givenAnswers(check, path, language),
  };
}

/** Heading and description of a page of the check. */
function wordsOf(
  { words }: NamedCheck,
  content: { step: { question: string } } | { outcome: CheckOutcome },
  { answers }: Path,
  language: Language,
) {
  if ('outcome' in content) {
    return { title: content.outcome.title, description: content.outcome.summary };
  }
  const description = words.description[language].replace('{n}', String(answers.length + 1));
  return { title: content.step.question, description };
}

/** The frame of a page of the check; pages with the same heading differ in their last answers. */
function headOf(
  check: NamedCheck,
  path: Path,
  paths: Path[],
  { title, description }: { title: string; description: string },
  language: Language,
): Promise<PageHead> {
  const last = lastAnswers(path, paths, language);
  const start = { label: check.words.title[language], path: check.address.check[language] };
  return pageHead({
    language,
    title: last ? `${title} (${last})` : title,
    description,
    path: answersPath(check, language, path.answers),
    otherPath: answersPath(check, otherLanguage(language), path.answers),
    above: [...checkAbove(check, language), ...(path.answers.length > 0 ? [start] : [])],
  });
}

/** As many of the last answers as tell this page from others with the same question or outcome. */
function lastAnswers(path: Path, paths: Path[], language: Language): string {
  const idOf = (some: Path) => ('step' in some ? some.step.id : some.outcome.id);
  const others = paths.filter((other) => other !== path && idOf(other) === idOf(path));
  const last = ({ answers }: Path, count: number) =>
    count === 0
      ? ''
      : answers
          .slice(-count)
          .map(({ option }) => option.label[language])
          .join('; ');
  const enough = path.answers.findIndex((_, count) =>
    others.every((other) => last(other, count) !== last(path, count)),
  );
  return last(path, enough < 0 ? path.answers.length : enough);
}
