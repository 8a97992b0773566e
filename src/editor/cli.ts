import { parseArgs } from 'node:util';
import { unusedFacts } from '#src/evidence/in-files.ts';
import { checkContent } from './check-content.ts';
import { describeMistakes } from './mistake.ts';
import { readContent } from './read.ts';
import { said, tell } from './said.ts';

// `npm run check -- content`; in English: `npm run check -- content --en`.
const { values, positionals } = parseArgs({
  options: { en: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const language = values.en ? 'en' : 'nl';
const content = readContent(positionals[0] ?? 'content');
const mistakes = checkContent(content);
const unused = unusedFacts(content.files);
// While a text cannot be read, what it uses would be taken for unused.
if (content.mistakes.length === 0 && unused.length > 0)
  console.log(tell(said`No text uses ${unused.join(', ')}.`, language));
if (mistakes.length > 0) {
  console.error(describeMistakes(mistakes, language));
  process.exitCode = 1;
}
