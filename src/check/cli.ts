import { checkContent } from './check-content.ts';
import { describeMistakes } from './mistake.ts';

const mistakes = checkContent(process.argv[2] ?? 'content');
if (mistakes.length > 0) {
  console.error(describeMistakes(mistakes));
  process.exitCode = 1;
}
