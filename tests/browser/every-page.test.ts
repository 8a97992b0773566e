import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { findNuFlaws, needJava, type Html } from '../nu-checker.ts';
import { axeSource, findViolations, findVisualViolations } from './axe.ts';
import { equalAccess, findEqualAccessFlaws } from './equal-access.ts';
import { findTooWide } from './lay-out.ts';
import { leaveOutSeen } from './leave-out-seen.ts';
import { listen, lookAt } from './look-at.ts';
import { pagesOfEveryShape } from './page-shapes.ts';
import { largeLetters, textSpacing } from './reader-styles.ts';

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
/** Screens, and what people change on them. */
const screens = [
  { width: 320, style: '' },
  { width: 320, style: textSpacing },
  { width: 360, style: largeLetters },
  { width: 768, style: '' },
  { width: 1280, style: '' },
];

/** Links that no style speaks for. */
const blueLinks = `[...document.querySelectorAll('a[href]')]
  .filter((link) => getComputedStyle(link).color === 'rgb(0, 0, 238)')
  .map(({ outerHTML }) => outerHTML.slice(0, 120))`;

type Find = (page: Page) => Promise<string[]>;

interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
  find: Find;
}

/**
 * How a page of every shape is looked at; the two languages make up for each other. Few rules of the
 * second engine depend on the look, and it takes as long as all the rest.
 */
const looks: Record<'nl' | 'en', Look[]> = {
  nl: [
    { width: 320, colorScheme: 'dark', find: findViolations },
    { width: 320, colorScheme: 'dark', find: findEqualAccessFlaws },
    { width: 1280, colorScheme: 'light', find: findVisualViolations },
  ],
  en: [
    { width: 320, colorScheme: 'light', find: findVisualViolations },
    { width: 1280, colorScheme: 'light', find: findEqualAccessFlaws },
    { width: 1280, colorScheme: 'dark', find: findViolations },
  ],
};

/** What the one visit of each page found, for the tests that ask for it. */
const clumsy: string[] = [];
const shuttingOut: string[] = [];
/** What the engines looked at in each language. */
const seen = { nl: new Set<string>(), en: new Set<string>() };
/** A page of every shape as its scripts left it. */
const scripted: Html[] = [];

beforeAll(async () => {
  const isEnglish = (path: string) => path.startsWith('/en/');
  const shapes = new Set(
    [true, false].flatMap((english) =>
      pagesOfEveryShape(paths.filter((path) => isEnglish(path) === english)),
    ),
  );
  // What holds on the narrowest screen with the widest words, holds on the others for most pages.
  clumsy.push(...(await findTooWide(new Set(headings.values()).difference(shapes), textSpacing)));
  const look = async (page: Page, path: string) => {
    const said = listen(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const flaws = await findOverflow(page);
    const asked = said.filter((line) => line.startsWith('asks for '));
    flaws.push(...said.filter((line) => asked.length > 2 || !asked.includes(line)));
    clumsy.push(...flaws.map((flaw) => `${path} ${flaw}`));
    await page.waitForLoadState('load');
    scripted.push({ path, html: await page.content() });
    const blue = await page.evaluate<string[]>(blueLinks);
    shuttingOut.push(
      ...blue.map((link) => `${path} has a link in the blue of the browser: ${link}`),
    );
    const language = isEnglish(path) ? 'en' : 'nl';
    await leaveOutSeen(page, seen[language]);
    for (const { width, colorScheme, find } of looks[language]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      shuttingOut.push(...(await find(page)).map((flaw) => `${path} ${flaw}`));
    }
  };
  await lookAt(shapes, look, `${axeSource};${equalAccess}`);
}, 600_000);

test('no page is too wide, breaks its policy or waits for more than one file', () => {
  expect(clumsy).toEqual([]);
});

test('nothing keeps anybody out, in any part of the site, theme or width', () => {
  expect(scripted.length).toBeGreaterThan(80);
  expect(shuttingOut).toEqual([]);
});

test('scripts leave valid HTML behind them', async ({ skip }) => {
  needJava(skip);

  expect(await findNuFlaws(scripted)).toEqual([]);
}, 600_000);

async function findOverflow(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, style } of screens) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
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
