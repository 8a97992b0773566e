import { checkContent } from './check-content.ts';
import { describeMistakes } from './mistake.ts';
import { readContent } from './read.ts';

const mistakes = checkContent(readContent(process.argv[2] ?? 'content'));
if (mistakes.length > 0) {
  console.error(describeMistakes(mistakes));
  process.exitCode = 1;
}
