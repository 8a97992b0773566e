import { globSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
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

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The themes differ in colours and in nothing else, so the second one needs the rules on colour. */
const onColour = ['color-contrast', 'link-in-text-block'];

test('axe finds nothing on any page, in the light theme and in the dark', async () => {
  const found: string[] = [];
  const left = [...paths];
  const work = () =>
    visit(
      '/',
      async (page) => {
        // Added by the driver, outside the page's own policy.
        await page.addInitScript(axe.source);
        for (let path = left.pop(); path; path = left.pop()) {
          await page.emulateMedia({ colorScheme: 'light' });
          await page.goto(path, { waitUntil: 'domcontentloaded' });
          found.push(...(await findViolations(page, path, { type: 'tag', values: tags })));
          await page.emulateMedia({ colorScheme: 'dark' });
          found.push(...(await findViolations(page, path, { type: 'rule', values: onColour })));
        }
      },
      { bypassCSP: true },
    );
  await Promise.all([work(), work()]);

  expect(found).toEqual([]);
}, 900_000);

async function findViolations(page: Page, path: string, runOnly: object): Promise<string[]> {
  // As text, because the test's own tools rewrite names in a function that is handed over.
  const run = `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''}`);
}
