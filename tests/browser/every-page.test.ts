import { globSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './visit.ts';

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
const widths = [320, 360, 768, 1280];

test('no page keeps anybody out: axe in both themes, and no sideways scrolling at any width', async () => {
  const found: string[] = [];
  const left = [...paths];
  // One visit a page for all that is asked of it; two at a time, for the two cores there are.
  const work = () =>
    visit(
      '/',
      async (page) => {
        // Added by the driver, outside the page's own policy.
        await page.addInitScript(axe.source);
        for (let path = left.pop(); path; path = left.pop()) {
          await page.emulateMedia({ colorScheme: 'light' });
          await page.goto(path, { waitUntil: 'domcontentloaded' });
          const flaws = [
            ...(await findViolations(page, { type: 'tag', values: tags })),
            ...(await findOverflow(page)),
          ];
          await page.emulateMedia({ colorScheme: 'dark' });
          flaws.push(...(await findViolations(page, { type: 'rule', values: onColour })));
          found.push(...flaws.map((flaw) => `${path} ${flaw}`));
        }
      },
      { bypassCSP: true },
    );
  await Promise.all([work(), work()]);

  expect(found).toEqual([]);
}, 600_000);

async function findViolations(page: Page, runOnly: object): Promise<string[]> {
  // As text, because the test's own tools rewrite names in a function that is handed over.
  const options = { runOnly, resultTypes: ['violations'], preload: false };
  const run = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
  const violations = await page.evaluate<AxeResults['violations']>(run);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

async function findOverflow(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const extra = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (extra > 0) found.push(`is ${extra} pixels too wide at ${width}`);
  }
  return found;
}
