import { globSync, readFileSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagesOfEveryShape } from './page-shapes.ts';
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

/** Pixels of a phone's screen that the header may take. */
const headerOnPhone = 110;
/** Screens, and what people change in their browser: space in the text (1.4.12), letters twice as large (1.4.4). */
const screens = [
  { width: 320, style: '' },
  {
    width: 320,
    style: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
  },
  { width: 360, style: 'html { font-size: 200% !important }' },
  { width: 768, style: '' },
  { width: 1280, style: '' },
];

test('no page is too wide, breaks its policy or waits for more than one script', async () => {
  const found = await lookAt([...headings.values()], async (page, path) => {
    const said = listen(page);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    // What holds on the narrowest screen with the widest words, holds on the others for most pages.
    const flaws = await findOverflow(page, screens.slice(1, 2));
    const asked = said.filter((line) => line.startsWith('asks for '));
    return [...flaws, ...said.filter((line) => asked.length > 2 || !asked.includes(line))];
  });

  expect(found).toEqual([]);
}, 600_000);

test('nothing keeps anybody out, in any part of the site, theme or width', async () => {
  const isEnglish = (path: string) => path.startsWith('/en/');
  const chosen = [true, false].flatMap((english) =>
    pagesOfEveryShape(paths.filter((path) => isEnglish(path) === english)),
  );
  const found = await lookAt(
    chosen,
    async (page, path) => {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const flaws = await findOverflow(page, screens);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          flaws.push(...(await findViolations(page)));
        }
      }
      return flaws;
    },
    axe.source,
  );

  expect(found).toEqual([]);
}, 600_000);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findViolations(page: Page): Promise<string[]> {
  const runOnly = { type: 'tag', values: tags };
  // As text, because the test's own tools rewrite names in a function that is handed over.
  const options = { runOnly, resultTypes: ['violations'], preload: false };
  const run = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
  const violations = await page.evaluate<AxeResults['violations']>(run);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/**
 * Visit pages, two at a time, for the two cores there are.
 * @param see tells the flaws of a page.
 * @param source of a program that each page starts with, outside its own policy.
 * @returns a line a flaw, after the path of its page; the same flaw is told once.
 */
async function lookAt(
  wanted: string[],
  see: (page: Page, path: string) => Promise<string[]>,
  source = '',
): Promise<string[]> {
  const left = [...wanted];
  const found = new Set<string>();
  const work = () =>
    visit('/404.html', async (page) => {
      await page.addInitScript(source);
      for (let path = left.pop(); path; path = left.pop()) {
        for (const flaw of await see(page, path)) found.add(`${path} ${flaw}`);
        // It takes minutes: somebody who waits sees that it goes on.
        if (left.length % 100 === 0) process.stdout.write(`${left.length} pages to go\n`);
      }
    });
  await Promise.all([work(), work()]);
  return [...found];
}

/** What the page asks for and complains of, from now on; the rules for what comes next wait for nothing. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.removeAllListeners('request').removeAllListeners('console');
  page.on('request', (request) => {
    if (!request.url().endsWith('/speculation-rules.json')) said.push(`asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  return said;
}

async function findOverflow(page: Page, seen: typeof screens): Promise<string[]> {
  const found: string[] = [];
  for (const { width, style } of seen) {
    await page.setViewportSize({ width, height: 800 });
    const { extra, header } = await page.evaluate((css) => {
      const header = document.querySelector('.site-header')?.clientHeight ?? 0;
      // A style of the reader's own, which no policy of the page keeps out.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const { scrollWidth } = document.documentElement;
      document.adoptedStyleSheets = [];
      return { extra: scrollWidth - innerWidth, header };
    }, style);
    if (extra > 0) found.push(`is ${extra} pixels too wide at ${width} with “${style}”`);
    if (width < 768 && header > headerOnPhone)
      found.push(`has a header of ${header} pixels at ${width}`);
  }
  return found;
}
