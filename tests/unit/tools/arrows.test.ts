import { describe, expect, test } from 'vitest';
import { findFlaws } from '#tools/arrows/find-flaws.ts';
import { importsOf, type Import } from '#tools/arrows/imports.ts';

const rooms = {
  'src/ground': { about: '' },
  'src/page': { about: '', uses: ['src/ground'], knows: ['src/store'] },
  'src/store': { about: '', uses: ['src/ground'] },
};

const to = (file: string, isType = false): Import => ({ to: file, isType });
const flaws = (files: Record<string, Import[]>) => findFlaws(new Map(Object.entries(files)), rooms);

describe('an engineer who adds an import', () => {
  test('hears nothing when the room may have it', () => {
    expect(
      flaws({
        'src/ground/a.ts': [],
        'src/store/c.ts': [to('zod')],
        'src/page/b.astro': [
          to('src/ground/a.ts'),
          to('src/store/c.ts', true),
          to('src/page/d.ts'),
        ],
      }),
    ).toEqual([]);
  });

  test('is told the file, the room and what to do when an arrow runs back', () => {
    expect(flaws({ 'src/ground/a.ts': [to('src/page/b.astro')] })).toEqual([
      'src/ground/a.ts: src/ground may not import src/page (src/page/b.astro). Move the file, or turn the arrow round.',
    ]);
  });

  test('may take a type from where nothing may run', () => {
    expect(flaws({ 'src/page/b.astro': [to('src/store/c.ts')] })[0]).toContain('types only');
  });

  test('is told of a circle, also when it goes by types alone', () => {
    expect(
      flaws({
        'src/page/a.ts': [to('src/page/b.ts', true)],
        'src/page/b.ts': [to('src/page/c.ts')],
        'src/page/c.ts': [to('src/page/a.ts', true)],
      }),
    ).toEqual([
      'src/page/a.ts → src/page/b.ts → src/page/c.ts → src/page/a.ts: is a circle. Move what both need into a third file.',
    ]);
  });

  test('is told of a file that stands in no room', () => {
    expect(flaws({ 'src/stray.ts': [] })[0]).toContain('stands in no room');
  });
});

test.for([
  ['an import', "import { a } from './a.ts';", [to('src/page/a.ts')]],
  ['a type', "import type { A } from '../store/a.ts';", [to('src/store/a.ts', true)]],
  ['types beside a value', "import { a, type A } from './a.ts';", [to('src/page/a.ts')]],
  ['types one by one', "import { type A, type B } from './a.ts';", [to('src/page/a.ts', true)]],
  ['a full path', "import '#src/store/a.ts';", [to('src/store/a.ts')]],
  ['a re-export', "export { a } from './a.ts';", [to('src/page/a.ts')]],
  ['an import on demand', "const a = await import('./a.ts');", [to('src/page/a.ts')]],
  ['a type within a type', "type A = import('./a.ts').A;", [to('src/page/a.ts', true)]],
] as const)('sees %s', ([, source, expected]) => {
  expect(importsOf('src/page/file.ts', source)).toEqual(expected);
});

test('sees the front matter and the scripts of a template', () => {
  const source = `---
import A from './A.astro';
---
<A />
<script>
  import '#src/client/b.ts';
</script>`;

  expect(importsOf('src/page/Page.astro', source)).toEqual([
    to('src/page/A.astro'),
    to('src/client/b.ts'),
  ]);
});
