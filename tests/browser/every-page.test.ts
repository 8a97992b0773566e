import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { engines } from '#tools/access/engines.ts';
import { pagesOfEveryShape } from '#tools/access/page-shapes.ts';
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

/** Two phones, a tablet, and a screen. */
const widths = [320, 360, 768, 1280];
/** Pixels of a phone's screen that the header may take. */
const headerOnPhone = 110;
/** What people change in their browser: space in the text (1.4.12), and letters twice as large (1.4.4). */
const changes = [
  {
    what: 'with more space in its text',
    width: 320,
    style: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
  },
  { what: 'with large letters', width: 360, style: 'html { font-size: 200% !important }' },
];

test('no page is too wide, breaks its policy or waits for more than one script', async () => {
  const found = await lookAt([...headings.values()], async (page, path) => {
    const said = listen(page);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const flaws = await findOverflow(page);
    const asked = said.filter((line) => line.startsWith('asks for '));
    return [...flaws, ...said.filter((line) => asked.length > 2 || !asked.includes(line))];
  });

  expect(found).toEqual([]);
}, 600_000);

test('two engines find nothing that keeps anybody out, in any part of the site', async () => {
  const isEnglish = (path: string) => path.startsWith('/en/');
  const chosen = [true, false].flatMap((english) =>
    pagesOfEveryShape(paths.filter((path) => isEnglish(path) === english)),
  );
  const [axe, ibm] = engines;
  const found = await lookAt(
    chosen,
    async (page, path) => {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const flaws: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          flaws.push(...(await page.evaluate<string[]>(axe.ask)));
        }
      }
      // The second takes five times as long; `npm run bench -- access` gives it every page and width.
      const isLong = (await page.content()).length > 300_000;
      return isLong ? flaws : [...flaws, ...(await page.evaluate<string[]>(ibm.ask))];
    },
    engines.map(({ source }) => source),
  );

  expect(found).toEqual([]);
}, 600_000);

/**
 * Visit pages, two at a time, for the two cores there are.
 * @param see tells the flaws of a page.
 * @param sources programs that each page starts with, outside its own policy.
 * @returns a line a flaw, after the path of its page; the same flaw is told once.
 */
async function lookAt(
  wanted: string[],
  see: (page: Page, path: string) => Promise<string[]>,
  sources: string[] = [],
): Promise<string[]> {
  const left = [...wanted];
  const found = new Set<string>();
  const work = () =>
    visit('/404.html', async (page) => {
      for (const content of sources) await page.addInitScript({ content });
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

async function findOverflow(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (width: number, what: string) => {
    const extra = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (extra > 0) found.push(`is ${extra} pixels too wide at ${width} ${what}`);
  };
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await look(width, '');
    const header = await page.locator('.site-header').evaluate((bar) => bar.clientHeight);
    if (width < 768 && header > headerOnPhone)
      found.push(`has a header of ${header} pixels at ${width}`);
  }
  for (const { what, width, style } of changes) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((css) => {
      // A style of the reader's own, which no policy of the page keeps out.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, style);
    await look(width, what);
    await page.evaluate(() => void (document.adoptedStyleSheets = []));
  }
  return found;
}
