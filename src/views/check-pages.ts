import { answersPath } from '#src/checks/addresses.ts';
import { givenAnswers } from '#src/checks/given-answers.ts';
import { allPaths, type Path } from '#src/checks/paths.ts';
import { getChecks, type NamedCheck } from '#src/library/checks.ts';
import type { Step } from '#src/schemas/check.ts';
import { languages, type Language } from '#src/site/language.ts';
import { checkOutcome, type CheckOutcome } from './check-outcome.ts';
import { headOf } from './check-head.ts';
import { lastAnswers } from './last-answers.ts';

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
  const pages = await Promise.all(
    paths.map(async (path) => {
      const content =
        'step' in path
          ? { step: stepPage(check, path, paths, language) }
          : { outcome: await checkOutcome(check, path, language) };
      return { path, content, words: wordsOf(check, content, path, language) };
    }),
  );
  const sharing = Map.groupBy(pages, ({ words }) => words.title);
  return Promise.all(
    pages.map(async ({ path, content, words }) => {
      const others = (sharing.get(words.title) ?? []).map((page) => page.path);
      const last = lastAnswers(path, others, language);
      const title = last ? `${words.title} (${last})` : words.title;
      const account = 'outcome' in content ? content.outcome.account : undefined;
      const head = headOf(check, path, { ...words, title }, language, account);
      return { ...content, page: await head };
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
