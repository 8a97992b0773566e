import { globSync, readFileSync } from 'node:fs';
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

/**
 * The paths of a check lead to the same questions and outcomes by many ways, and earlier texts differ
 * in nothing but their words: one page of those with the same heading is looked at.
 */
const headings = new Map(paths.map((path) => [headingOf(path), path]));

function headingOf(path: string): string {
  if (/\/v\/\d+\/\d+\//.test(path)) return path.startsWith('/en/') ? 'en earlier' : 'nl earlier';
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  const language = path.startsWith('/en/') ? 'en' : 'nl';
  return `${language} ${/<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1] ?? path}`;
}

test('there are pages to check', () => {
  expect(headings.size).toBeGreaterThan(400);
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/**
 * Two phones, a tablet, and a screen, on which axe looks as well; on the phones also with what people
 * change in their browser: space in the text (WCAG 1.4.12), and letters twice as large (1.4.4).
 */
const widths = [
  {
    width: 320,
    style: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
  },
  { width: 360, style: 'html { font-size: 200% !important }' },
  { width: 768, style: '' },
  { width: 1280, style: '' },
];
/** Pixels of a phone's screen that the header may take. */
const headerOnPhone = 110;

test('no page keeps anybody out, breaks its policy or waits for more than one script', async () => {
  const found: string[] = [];
  const left = [...headings.values()];
  // One visit a page for all that is asked of it; two at a time, for the two cores there are.
  const work = () =>
    visit('/', async (page) => {
      const said = listen(page);
      // Added by the driver, outside the page's own policy.
      await page.addInitScript(axe.source);
      for (let path = left.pop(); path; path = left.pop()) {
        // A page has the same parts in both languages, so each theme is seen with every part.
        await page.emulateMedia({ colorScheme: path.startsWith('/en/') ? 'dark' : 'light' });
        said.length = 0;
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        const flaws = [...(await findOverflow(page)), ...(await findViolations(page))];
        const asked = said.filter((line) => line.startsWith('asks for '));
        if (asked.length > 2) flaws.push(...asked);
        flaws.push(...said.filter((line) => !asked.includes(line)));
        found.push(...flaws.map((flaw) => `${path} ${flaw}`));
        // It takes minutes: somebody who waits sees that it goes on.
        if (left.length % 50 === 0) process.stdout.write(`${left.length} pages to go\n`);
      }
    });
  await Promise.all([work(), work()]);

  expect(found).toEqual([]);
}, 600_000);

/** What the page asks for and complains of, from now on; the rules for what comes next wait for nothing. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/speculation-rules.json')) said.push(`asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  return said;
}

async function findViolations(page: Page): Promise<string[]> {
  const runOnly = { type: 'tag', values: tags };
  // As text, because the test's own tools rewrite names in a function that is handed over.
  const options = { runOnly, resultTypes: ['violations'], preload: false };
  const run = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
  const violations = await page.evaluate<AxeResults['violations']>(run);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

async function findOverflow(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, style } of widths) {
    await page.setViewportSize({ width, height: 800 });
    const { extra, changed, header } = await page.evaluate(measure, style);
    if (extra > 0) found.push(`is ${extra} pixels too wide at ${width}`);
    if (changed > 0) found.push(`is ${changed} pixels too wide at ${width} with ${style}`);
    if (width < 400 && header > headerOnPhone) found.push(`has a header of ${header} at ${width}`);
  }
  return found;
}

/** Pixels that the page is too wide, as it is and with a style added, and those of its header. */
function measure(style: string) {
  const { documentElement: root } = document;
  const extra = root.scrollWidth - innerWidth;
  const header = document.querySelector('.site-header')?.clientHeight ?? 0;
  const added = root.appendChild(document.createElement('style'));
  added.textContent = style;
  const changed = root.scrollWidth - innerWidth;
  added.remove();
  return { extra, changed, header };
}
