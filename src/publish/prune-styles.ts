import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  transform,
  type CustomAtRules,
  type Selector,
  type SelectorComponent,
  type TransformOptions,
} from 'lightningcss';
import { inlineIn } from '#src/site/inline.ts';
import { styleTargets } from './browsers.ts';

/** Of a style of the built pages: the scripts of those that have it, and what a selector can name. */
interface Use {
  scripts: Set<string>;
  classes: Set<string>;
  /** Of elements and of attributes, and the values of attributes. */
  words: Set<string>;
}

/**
 * Leave out of the style elements of the built pages what no page with the same style can show: rules
 * for elements, classes and attributes that none of them has, nor any of its scripts or an answer of
 * the function could give it, and custom properties that nobody sets or asks for. What is left stays
 * the same on all pages that had it the same, so the policy has no more hashes to name.
 * @param files the built pages.
 * @param folder of the built site.
 * @returns what is left of each style.
 */
export function pruneStyles(files: string[], folder: string): Map<string, string> {
  const answers = wordsIn(globSync('functions/**/*.ts'));
  const wordsOf = scriptWords(path.join(folder, '_astro'));
  return new Map(
    [...usesOf(files)].map(([css, { scripts, classes, words }]) => {
      const later = wordsOf(scripts).union(answers);
      const shown = rulesFor(classes.union(later), words.union(later), withFallbacks(css));
      const unused = [...propertiesIn(shown)].filter(
        (name) => !shown.includes(`var(${name}`) && !later.has(name),
      );
      return [css, write(shown, { unusedSymbols: unused })];
    }),
  );
}

/** The style as the tool writes it for the browsers that the site supports. */
function write(css: string, options: Partial<TransformOptions<CustomAtRules>>): string {
  const { code } = transform({
    filename: 'page.css',
    code: new TextEncoder().encode(css),
    minify: true,
    targets: styleTargets,
    ...options,
  });
  return new TextDecoder().decode(code);
}

/** The style without the selectors that need a class or a word that no page has. */
function rulesFor(classes: Set<string>, words: Set<string>, css: string): string {
  /** A class or a value stands whole where it is used, so none may be put together from parts. */
  const has = (part: SelectorComponent): boolean => {
    if (part.type === 'class') return classes.has(part.name);
    if (part.type === 'type') return builtIn.has(part.name) || words.has(part.name);
    if (part.type === 'id') return words.has(part.name);
    if (part.type === 'attribute') return valuesOf(part).every((word) => words.has(word));
    if (part.type === 'pseudo-element') return part.kind !== 'placeholder' || words.has(part.kind);
    if (part.type !== 'pseudo-class') return true;
    if (part.kind === 'disabled') return words.has(part.kind);
    return part.kind === 'not' || !('selectors' in part) || part.selectors?.length !== 0;
  };
  const left = (selector: Selector): Selector => {
    const parts = selector.map((part) =>
      part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where')
        ? { ...part, selectors: part.selectors.map(left).filter(({ length }) => length > 0) }
        : part,
    );
    return parts.every(has) ? parts : [];
  };
  return write(css, { visitor: { Selector: left }, targets: {} });
}

/** The words of an attribute and its value; whether a thing is so, a script may say without either. */
const valuesOf = ({ name, operation }: Extract<SelectorComponent, { type: 'attribute' }>) =>
  [name, operation?.operator === 'equal' ? operation.value : '']
    .map((word) => word.toLowerCase())
    .filter((word) => /^[a-z][\w-]*$/.test(word) && word !== 'true' && word !== 'false');

/** Elements that a browser puts into a page that does not write them (HTML, section 13.1.2.4). */
const builtIn = new Set(['html', 'head', 'body', 'tbody', 'colgroup']);

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
      const use = uses.get(css) ?? { scripts: new Set(), classes: new Set(), words: new Set() };
      uses.set(css, use);
      for (const name of scriptsIn(html)) use.scripts.add(name);
      for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g)) {
        for (const name of names.split(/\s+/)) use.classes.add(name);
      }
      for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
        for (const word of tag.match(/[\w-]+/g) ?? []) use.words.add(word);
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

const wordsIn = (files: string[]): Set<string> =>
  new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/[\w-]+/g) ?? []));
