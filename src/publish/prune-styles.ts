import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'lightningcss';
import { stylesIn } from '#src/site/inline-styles.ts';
import { styleTargets } from './browsers.ts';

interface Page {
  file: string;
  html: string;
}

/**
 * Leave out of the style elements of the built pages the rules for classes that no page with the same
 * style has, nor any script or answer of the function could give it. What is left stays the same on
 * all pages that had it the same, so the policy has no more hashes to name.
 * @param folder of the built site.
 * @returns the styles that are left.
 */
export async function pruneStyles(folder: string): Promise<string[]> {
  const files = globSync('**/*.html', { cwd: folder }).map((name) => path.join(folder, name));
  const pages = await Promise.all(
    files.map(async (file): Promise<Page> => ({ file, html: await readFile(file, 'utf8') })),
  );
  const later = await wordsIn([
    ...globSync('_astro/*.js', { cwd: folder }).map((name) => path.join(folder, name)),
    ...globSync('functions/**/*.ts'),
  ]);
  const pagesOf = Map.groupBy(
    pages.flatMap((page) => stylesIn(page.html).map((css) => ({ css, page }))),
    ({ css }) => css,
  );
  const left: string[] = [];
  for (const [css, uses] of pagesOf) {
    const own = new Set(uses.flatMap(({ page }) => page.html.replace(css, '').match(word) ?? []));
    // A property that the tool does not know, such as `columns`, it would leave out by the same name.
    const unusedSymbols = classesIn(css).filter(
      (name) => !own.has(name) && !later.has(name) && !css.match(`[{;]${name}:`),
    );
    const { code } = transform({
      filename: 'page.css',
      code: new TextEncoder().encode(css),
      minify: true,
      targets: styleTargets,
      unusedSymbols,
    });
    const pruned = new TextDecoder().decode(code);
    left.push(pruned);
    for (const { page } of uses) page.html = page.html.replace(css, () => pruned);
  }
  await Promise.all(pages.map(({ file, html }) => writeFile(file, html)));
  return left;
}

/** A class stands whole where it is used, so none may be put together from parts. */
const word = /[\w-]+/g;

const classesIn = (css: string) => [...new Set(css.match(/(?<=\.)[a-z][\w-]*/g))];

async function wordsIn(files: string[]): Promise<Set<string>> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Set(texts.flatMap((text) => text.match(word) ?? []));
}
