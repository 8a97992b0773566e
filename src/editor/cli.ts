import { parseArgs } from 'node:util';
import { unusedFacts } from '#src/evidence/in-files.ts';
import { checkContent } from './check-content.ts';
import { describeMistakes } from './mistake.ts';
import { readContent } from './read.ts';
import { said, tell } from './said.ts';

// `npm run check -- content`; in English: `node src/editor/cli.ts --en`.
const { values, positionals } = parseArgs({
  options: { en: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const language = values.en ? 'en' : 'nl';
const content = readContent(positionals[0] ?? 'content');
const mistakes = checkContent(content);
const unused = unusedFacts(content.files);
if (unused.length > 0) console.log(tell(said`No text uses ${unused.join(', ')}.`, language));
if (mistakes.length > 0) {
  console.error(describeMistakes(mistakes, language));
  process.exitCode = 1;
}
