import { globSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import es from 'eslint-plugin-es-x';
import { expect, test } from 'vitest';
import types from '#src/client/tsconfig.json' with { type: 'json' };
import { inlineIn } from '#src/site/inline.ts';
import { pageAt, pages } from './pages.ts';
import { newFunctions, newGlobals, newMembers } from './too-new.ts';

const linter = new Linter();
const files = globSync(['dist/_astro/*.js', 'dist/embed.js']);
/** Scripts by their file, or by the last page that they stand in. */
const scripts = new Map([
  ...files.map((file) => [readFileSync(file, 'utf8'), file] as const),
  ...pages.flatMap(({ path, html }) => inlineIn(html).scripts.map((text) => [text, path] as const)),
]);
/** The edition of the language that browser code is written in, such as `ES2022`. */
const [edition = ''] = types.compilerOptions.lib;
const message = 'Not every browser that package.json names has this.';

/** What in a script some supported browser does not have. */
function tooNewIn(script: string): string[] {
  const found = linter.verify(script, [
    es.configs[`flat/restrict-to-${edition.toLowerCase()}` as 'flat/restrict-to-es2022'],
    es.configs['flat/no-new-in-esnext'],
    {
      languageOptions: { ecmaVersion: Number(edition.slice(2)) },
      rules: {
        'no-restricted-globals': ['error', ...newGlobals.map((name) => ({ name, message }))],
        'no-restricted-properties': [
          'error',
          ...newFunctions.map((method) => ({ ...method, message })),
          ...newMembers.map((property) => ({ property, message })),
        ],
        'no-restricted-syntax': [
          'error',
          {
            selector: `[callee.property.name=assign] > ObjectExpression > [key.name=/^(?:${newMembers.join('|')})$/]`,
            message,
          },
        ],
      },
    },
  ]);
  return found.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test('there are scripts to check', () => {
  expect(scripts.size).toBeGreaterThan(10);
  expect(edition).toMatch(/^ES20\d\d$/);
});

test.for([...scripts].map(([text, place]) => [place, text] as const))(
  'the script of %s runs in every supported browser',
  ([, text]) => {
    expect(tooNewIn(text)).toEqual([]);
  },
);

test('the colours of light and dark are there in browsers that cannot choose between two', () => {
  const styles = pageAt('/contact/').$('style').text();

  expect(styles).toContain('--loket-color-text:');
  expect(styles).not.toContain('light-dark(');
});

test.for([
  'new Map().keys().some(Boolean);',
  'const words = new Map(); words.values().map(String);',
  'Map.groupBy([], String);',
  'Array.fromAsync([]);',
  'Promise.withResolvers();',
  'new Set().union(new Set());',
  'export const sorted = (list) => list.toSorted();',
  'export const open = (box) => (box.ariaExpanded = "true");',
  'export const offer = (option) => Object.assign(option, { role: "option" });',
  'AbortSignal.any([]);',
  'requestIdleCallback(print);',
  'document.startViewTransition(print);',
  'new Intl.Segmenter();',
  'export const letters = /[\\p{L}--[a-z]]/v;',
])('“%s” would be found', (script) => {
  expect(tooNewIn(script)).not.toEqual([]);
});

test.for([
  '[...new Map().keys()].some(Boolean);',
  'export const open = (box) => box.setAttribute("aria-expanded", "true");',
  'export const labels = { role: "Uw functie" };',
  'AbortSignal.timeout(1000);',
])('“%s” may be used', (script) => {
  expect(tooNewIn(script)).toEqual([]);
});
