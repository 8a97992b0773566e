import { unusedFacts } from '#src/evidence/in-files.ts';
import { checkContent } from './check-content.ts';
import { describeMistakes } from './mistake.ts';
import { readContent } from './read.ts';

const content = readContent(process.argv[2] ?? 'content');
const mistakes = checkContent(content);
const unused = unusedFacts(content.files);
if (unused.length > 0) console.log(`No text uses ${unused.join(', ')}.`);
if (mistakes.length > 0) {
  console.error(describeMistakes(mistakes));
  process.exitCode = 1;
}
