import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeMistakes, type Mistake } from '#src/editor/mistake.ts';
import { said } from '#src/editor/said.ts';

/** What cspell tells about a word that it does not know. */
interface Issue {
  uri: string;
  row: number;
  text: string;
}

const lists: Record<string, string> = { 'nl.mdx': 'dutch.txt', 'en.mdx': 'english.txt' };

/** Lists unknown words the way the check of the content lists its mistakes; cspell calls this. */
export function getReporter() {
  const mistakes: Mistake[] = [];
  return {
    issue: (found: Issue) => {
      mistakes.push(toMistake(found));
    },
    error: (message: string, error: Error) => {
      console.error(message, error);
    },
    result: () => {
      if (mistakes.length > 0) console.error(describeMistakes(mistakes, 'nl'));
    },
  };
}

function toMistake({ uri, row, text }: Issue): Mistake {
  // A text on standard input has an address of its own kind; an editor checks that way.
  const place = fileURLToPath(uri.replace(/^stdin:/, 'file:'));
  const file = path.relative('.', place).replaceAll('\\', '/');
  const list = lists[path.basename(file)] ?? 'dutch.txt, english.txt';
  return {
    file,
    line: row,
    field: 'text',
    problem: said`“${text}” is not a known word`,
    remedy: said`Correct it; or add it to ${list} in content/spelling, or a name to names.txt.`,
  };
}
