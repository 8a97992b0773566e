import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inlineIn, sourcesOf, type Inline } from '#src/site/inline.ts';
import { pruneStyles } from './prune-styles.ts';

/**
 * Bytes above which a script stays a file, which the browser keeps for the next page: of a small one,
 * asking for it costs more than its text.
 */
const large = 10_000;

/**
 * Give the built pages the styles that are left of theirs, and their script inside them: the document
 * is then all that a visitor waits for. A script that stays a file is fetched after what is read,
 * since a page says all without it and browsers fetch modules as urgently as styles.
 * @param folder of the built site.
 * @returns the sources for its policy, in the order of the alphabet.
 */
export function finishPages(folder: string): Inline {
  const files = globSync('**/*.html', { cwd: folder }).map((name) => path.join(folder, name));
  const pruned = pruneStyles(files, folder);
  const withScript = scriptsInto(folder);
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const file of files) {
    const html = withScript(
      readFileSync(file, 'utf8').replaceAll(
        /<style>([^]*?)<\/style>/g,
        (_, css: string) => `<style>${pruned.get(css) ?? css}</style>`,
      ),
    );
    writeFileSync(file, html);
    const inside = inlineIn(html);
    for (const css of inside.styles) styles.add(css);
    for (const script of inside.scripts) scripts.add(script);
  }
  // A handful of texts, each of which a thousand pages have.
  const sources = sourcesOf({ styles: [...styles], scripts: [...scripts] });
  return { styles: sources.styles.toSorted(), scripts: sources.scripts.toSorted() };
}

/** @returns what puts the script that a page names into the page, or leaves it in its file. */
function scriptsInto(folder: string): (html: string) => string {
  const tags = new Map<string, string>();
  return (html) =>
    html.replace(/<script type="module" src="(\/_astro\/[^"]+)">/, (_, address: string) => {
      const tag = tags.get(address) ?? openingTag(folder, address);
      tags.set(address, tag);
      return tag;
    });
}

/** The beginning of a script element: with its text, of which no file is left, or with its address. */
function openingTag(folder: string, address: string): string {
  const file = path.join(folder, address);
  const text = readFileSync(file, 'utf8').trim();
  if (text.length > large) return `<script type="module" fetchpriority="low" src="${address}">`;
  // Where an element would end, or seem to become a comment (HTML, section 4.12.1.3).
  if (/<\/script|<!--/i.test(text)) throw new Error(`${file} cannot stand in a page.`);
  rmSync(file);
  // Addresses that hold for whatever page it stands in.
  return `<script type="module">${text.replaceAll(/(?<=\bimport\(.)\.\//g, '/_astro/')}`;
}
