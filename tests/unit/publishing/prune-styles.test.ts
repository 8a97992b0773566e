import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pruneStyles } from '#src/publish/prune-styles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'styles-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
mkdirSync(path.join(folder, '_astro'));

/** What is left of the style of a page with this body, whose script has this text. */
function left(css: string, body: string, script = '') {
  const page = path.join(folder, 'index.html');
  writeFileSync(path.join(folder, '_astro/page.js'), script);
  writeFileSync(
    page,
    `<style>${css}</style>${body}<script type="module" src="/_astro/page.js"></script>`,
  );
  return pruneStyles([page], folder).get(css);
}

test.for([
  ['an element', 'table td{color:red}'],
  ['a class', '.tile{color:red}'],
  ['a class, though a link ends in the same word', '.seabed{color:red}'],
  ['an attribute', '[data-drawn]{color:red}'],
  ['a value of an attribute', 'input[type=range i]{color:red}'],
  ['a state that no box of theirs can have', 'input:disabled,input::placeholder{color:red}'],
  ['a choice of which they have none', ':where(.tile,.banner) p{color:red}'],
] as const)('pages carry no styles for %s that they do not have', ([, css]) => {
  expect(left(css, '<p><a href="/seabed">x</a><input type="text"></p>')).toBe('');
});

test('pages keep the styles for what their script or a browser gives them', () => {
  const css =
    'body,mark,.open,tbody tr,input[aria-invalid=true],:is(.open,.hero) p:not(.card),:disabled{color:red}';
  const script = `make('mark').className='open';box.disabled=!0;box.setAttribute('aria-invalid',yes)`;
  expect(left(css, '<table><tr><td><p><input></p></td></tr></table>', script)).toBe(
    'body,mark,.open,tbody tr,input[aria-invalid=true],.open p:not(.card),:disabled{color:red}',
  );
});
