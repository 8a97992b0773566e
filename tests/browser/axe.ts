import axe, { type AxeResults, type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

export const axeSource = axe.source;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Axe does not look at the room of targets (2.5.8) unless it is asked to. */
const rules = { 'target-size': { enabled: true } };
/** What depends on the theme and the width, and so is looked at in each of them. */
const visual = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/**
 * What axe finds on a page that started with its source.
 * @returns a line a rule that is broken, with the first element that breaks it.
 */
export const findViolations = (page: Page) => run(page, { type: 'tag', values: tags });

/** The same of what a page looks like, for one of which all else was looked at. */
export const findVisualViolations = (page: Page) => run(page, { type: 'rule', values: visual });

async function run(page: Page, runOnly: RunOnly): Promise<string[]> {
  // As text, because the test's own tools rewrite names in a function that is handed over.
  const options = { runOnly, rules, resultTypes: ['violations'], preload: false };
  const found = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
  const violations = await page.evaluate<AxeResults['violations']>(found);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
