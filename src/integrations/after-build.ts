import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { languages } from '../lib/language.ts';
import { permanentPath } from '../lib/routes.ts';
import { checkExpiry } from '../lib/security-txt.ts';
import { cataloguePath, type Catalogue } from '../search/card.ts';
import { writeFullText } from './full-text.ts';

/** What the finished site still needs: permanent addresses, the search index, a last check. */
export function afterBuild(): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        checkExpiry(await readFile(new URL('.well-known/security.txt', dir), 'utf8'), new Date());
        const catalogues = await readCatalogues(folder);
        await writeFile(new URL('_redirects', dir), permanentAddresses(catalogues));
        await writeFullText(folder, catalogues);
        await close();
      },
    },
  };
}

function readCatalogues(folder: string): Promise<Catalogue[]> {
  return Promise.all(
    languages.map(async (language) => {
      const text = await readFile(path.join(folder, cataloguePath(language)), 'utf8');
      return JSON.parse(text) as Catalogue;
    }),
  );
}

/** One rule a question and language, in the form of Netlify's `_redirects` file. */
function permanentAddresses(catalogues: Catalogue[]): string {
  const rules = catalogues.flatMap(({ language, cards }) =>
    // A slug may change one day, so the redirect itself is not permanent.
    cards.flatMap(({ number, path: page }) =>
      number ? [`${permanentPath(language, number)} ${page} 302`] : [],
    ),
  );
  return `${rules.toSorted().join('\n')}\n`;
}
