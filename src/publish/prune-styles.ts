import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'lightningcss';
import { inlineIn } from '#src/site/inline.ts';
import { styleTargets } from './browsers.ts';

/** Of a style of the built pages: the scripts of those that have it, and the classes that they give. */
interface Use {
  scripts: Set<string>;
  classes: Set<string>;
}

/**
 * Leave out of the style elements of the built pages what no page with the same style can show: rules
 * for classes that none of them has, nor any of its scripts or an answer of the function could give it,
 * and custom properties of libraries that nobody sets or asks for. What is left stays the same on all
 * pages that had it the same, so the policy has no more hashes to name.
 * @param files the built pages.
 * @param folder of the built site.
 * @returns what is left of each style.
 */
export function pruneStyles(files: string[], folder: string): Map<string, string> {
  const answers = wordsIn(globSync('functions/**/*.ts'));
  const wordsOf = scriptWords(path.join(folder, '_astro'));
  return new Map(
    [...usesOf(files)].map(([css, { scripts, classes }]) => {
      const later = wordsOf(scripts).union(answers);
      const plain = withFallbacks(css);
      // A property that the tool does not know, such as `columns`, it would leave out by the same name.
      const unusedClasses = classesIn(plain).filter(
        (name) => !classes.has(name) && !later.has(name) && !plain.match(`[{;]${name}:`),
      );
      const unusedProperties = [...propertiesIn(plain)].filter(
        (name) => !plain.includes(`var(${name}`) && !later.has(name),
      );
      const { code } = transform({
        filename: 'page.css',
        code: new TextEncoder().encode(plain),
        minify: true,
        targets: styleTargets,
        unusedSymbols: [...unusedClasses, ...unusedProperties],
      });
      return [css, new TextDecoder().decode(code)];
    }),
  );
}

/** A reference to a custom property, and what stands in for it where it is not set. */
const reference = /var\((--[\w-]+),((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;

/** The style with what stands in for each custom property that it sets nowhere. */
function withFallbacks(css: string): string {
  const set = propertiesIn(css);
  const next = css.replaceAll(reference, (found, name: string, fallback: string) =>
    set.has(name) ? found : fallback,
  );
  // What stood in for one may name another.
  return next === css ? css : withFallbacks(next);
}

const propertiesIn = (css: string): Set<string> => new Set(css.match(/(?<=[{;])--[\w-]+(?=:)/g));

/** One page at a time: thousands of pages together would not fit into the memory of a small machine. */
function usesOf(files: string[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const file of files) {
    const html = readFileSync(file, 'utf8');
    for (const css of inlineIn(html).styles) {
      const use = uses.get(css) ?? { scripts: new Set(), classes: new Set() };
      uses.set(css, use);
      for (const name of scriptsIn(html)) use.scripts.add(name);
      for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g)) {
        for (const name of names.split(/\s+/)) use.classes.add(name);
      }
    }
  }
  return uses;
}

/** The names of the scripts that a page or a script names, below a folder. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\/([\w.-]+\.js)\b/g)].map(([, name = '']) => name);

/** @returns what tells the words of scripts, and of those that they load in their turn. */
function scriptWords(folder: string) {
  const texts = new Map(
    globSync('*.js', { cwd: folder }).map((name) => [
      name,
      readFileSync(path.join(folder, name), 'utf8'),
    ]),
  );
  return (names: Iterable<string>): Set<string> => {
    const loaded = new Set(names);
    // A set that grows while it is walked through: each script brings those that it names.
    for (const name of loaded)
      for (const other of scriptsIn(texts.get(name) ?? '')) loaded.add(other);
    return new Set([...loaded].flatMap((name) => texts.get(name)?.match(/[\w-]+/g) ?? []));
  };
}

/** A class stands whole where it is used, so none may be put together from parts. */
const classesIn = (css: string) => [...new Set(css.match(/(?<=\.)[a-z][\w-]*/g))];

const wordsIn = (files: string[]): Set<string> =>
  new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/[\w-]+/g) ?? []));
