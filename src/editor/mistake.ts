/** One mistake by a writer, told so that the writer can mend it. */
export interface Mistake {
  /** Path from the project's folder, with a line number where it is known. */
  file: string;
  /** The field, or the part of the text. */
  field: string;
  /** What is wrong. */
  problem: string;
  /** What to do about it. */
  remedy: string;
}

/** All mistakes as one readable list, grouped by file. */
export function describeMistakes(mistakes: Mistake[]): string {
  const files = Map.groupBy(mistakes, (mistake) => mistake.file);
  const groups = [...files].map(([file, found]) => {
    const lines = found.map(
      ({ field, problem, remedy }) => `  ${field}: ${problem}\n    → ${remedy}`,
    );
    return [file, ...lines].join('\n');
  });
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  return `${count} in the content\n\n${groups.join('\n\n')}\n`;
}
