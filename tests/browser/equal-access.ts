import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** A second engine beside axe, by other makers (IBM): what one passes over, the other may see. */
export const equalAccess = `${readFileSync(
  'node_modules/accessibility-checker-engine/ace.js',
  'utf8',
)};globalThis.ace = ace;`;

/** What the engine is sure to be a flaw; what it would have somebody look at is no finding of a test. */
const flaws = z.array(
  z.object({ ruleId: z.string(), message: z.string(), snippet: z.string().default('') }),
);

/**
 * Rules that never say more than “look at this yourself”, and take half of the time. Focus is looked
 * at in accessible-in-use.test.ts.
 */
const onlyQuestions = [
  'element_tabbable_unobscured',
  'style_color_misuse',
  'style_focus_visible',
  'style_highcontrast_visible',
];

const ruleSets = ['WCAG_2_2', 'IBM_Accessibility'];

// As text, because the test's own tools rewrite names in a function that is handed over. The rules are
// taken out by hand: the engine's disableRule puts out all of them.
const run = `(async () => {
  const checker = new ace.Checker();
  const without = new Set(${JSON.stringify(onlyQuestions)});
  for (const [set, rules] of Object.entries(checker.rulesetRules))
    checker.rulesetRules[set] = rules.filter((rule) => !without.has(rule));
  const { results } = await checker.check(document, ${JSON.stringify(ruleSets)});
  if (results.length < 100) throw new Error('The engine looked at nothing.');
  return results
    .filter(({ value: [, outcome] }) => outcome === 'FAIL')
    .map(({ ruleId, message, snippet }) => ({ ruleId, message, snippet }));
})()`;

/**
 * What Equal Access finds on a page that started with its source.
 * @returns a line a flaw.
 */
export async function findEqualAccessFlaws(page: Page): Promise<string[]> {
  const found = flaws.parse(await page.evaluate(run));
  return found.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}
