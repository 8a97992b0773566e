import type { Path } from '#src/checks/paths.ts';
import { maxSteps } from '#src/schemas/check.ts';
import type { Language } from '#src/site/language.ts';

/** As many of the last answers as tell a page from the others with the same heading. */
export function lastAnswers(path: Path, sharing: Path[], language: Language): string {
  const last = ({ answers }: Path, count: number) =>
    answers
      .slice(answers.length - Math.min(count, answers.length))
      .map(({ option }) => option.label[language])
      .join('; ');
  const others = sharing.filter((other) => other !== path);
  const counts = Array.from({ length: maxSteps + 1 }, (_, count) => count);
  const enough = counts.find((count) =>
    others.every((other) => last(other, count) !== last(path, count)),
  );
  return last(path, enough ?? maxSteps);
}
