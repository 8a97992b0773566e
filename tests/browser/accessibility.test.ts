import { globSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { useSite, visit } from './visit.ts';

useSite();

const paths = globSync('dist/**/index.html').map((file) =>
  file
    .replaceAll('\\', '/')
    .replace(/^dist/, '')
    .replace(/index\.html$/, ''),
);

test('there are pages to check', () => {
  expect(paths.length).toBeGreaterThan(80);
});

// As text, because the test's own tools rewrite names in a function that is handed over.
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const run = `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`;

describe.for(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('axe finds nothing on any page', { timeout: 300_000 }, async () => {
    const found: string[] = [];
    await visit(
      '/',
      async (page) => {
        for (const path of paths) {
          await page.goto(path);
          // Added by the driver, outside the page's own policy.
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate<AxeResults>(run);
          found.push(
            ...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''}`),
          );
        }
      },
      { colorScheme, bypassCSP: true },
    );

    expect(found).toEqual([]);
  });
});
