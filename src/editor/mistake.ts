import type { Language } from '#src/site/language.ts';
import { said, tell, type Said } from './said.ts';

/** One mistake by a writer, told so that the writer can mend it. */
export interface Mistake {
  /** Path from the project's folder. */
  file: string;
  /** Line in the file, as the writer's program counts it; nothing where it is not known. */
  line?: number | undefined;
  /** The field with those above it, as `facts.answer`; `file` or `text` for the whole of it. */
  field: string;
  /** What is wrong. */
  problem: Said;
  /** What to do about it. */
  remedy: Said;
}

/** A mistake in words, and where it is. */
export function describeMistake({ line, field, problem, remedy }: Mistake, language: Language) {
  const place = wholes[field] ? tell(wholes[field], language) : field;
  return {
    where: line ? tell(said`line ${line}, ${place}`, language) : place,
    problem: tell(problem, language),
    remedy: tell(remedy, language),
  };
}

const wholes: Record<string, Said> = { file: said`file`, text: said`text` };

/** All mistakes as one readable list, grouped by file. */
export function describeMistakes(mistakes: Mistake[], language: Language): string {
  const files = Map.groupBy(mistakes, (mistake) => mistake.file);
  const groups = [...files].map(([file, found]) => {
    const lines = found
      .map((mistake) => describeMistake(mistake, language))
      .map(({ where, problem, remedy }) => `  ${where}: ${problem}\n    → ${remedy}`);
    return [file, ...lines].join('\n');
  });
  const head =
    mistakes.length === 1
      ? said`1 mistake in the content`
      : said`${mistakes.length} mistakes in the content`;
  return `${tell(head, language)}\n\n${groups.join('\n\n')}\n`;
}
