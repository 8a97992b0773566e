import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { ofKind } from '../check/places.ts';
import { readContent } from '../check/read.ts';
import { permanentPath, questionPath } from '../lib/routes.ts';
import { writeFullText } from './full-text.ts';
import { checkExpiry } from '../lib/security-txt.ts';

/** What the finished site still needs: permanent addresses, the search index, a last check. */
export function afterBuild(): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        checkExpiry(await readFile(new URL('.well-known/security.txt', dir), 'utf8'), new Date());
        await writeFile(new URL('_redirects', dir), permanentAddresses());
        await writeFullText(fileURLToPath(dir));
        await close();
      },
    },
  };
}

/** One rule a question and language, in the form of Netlify's `_redirects` file. */
function permanentAddresses(): string {
  const { files } = readContent('content');
  const numbers = new Map(ofKind(files, 'question').map(({ id, value }) => [id, value.number]));
  const rules = ofKind(files, 'questionText').flatMap(({ id, language = 'nl', value }) => {
    const from = permanentPath(language, numbers.get(id) ?? 0);
    // A slug may change one day, so the redirect itself is not permanent.
    return [`${from} ${questionPath(language, value.slug)} 302`];
  });
  return `${rules.toSorted().join('\n')}\n`;
}
