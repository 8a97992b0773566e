import type { Browser, Page } from 'playwright-core';
import { routes } from '#src/site/routes.ts';
import { quantile } from '../shared/quantile.ts';
import { serveCompressed } from '../shared/compressed-site.ts';
import type { Query } from '#tools/search-judge/judge.ts';
import { searchOn } from './search-on-page.ts';
import { pageTexts } from '#tools/search-judge/built-pages.ts';
import { buildCost } from '../shared/build-cost.ts';
import { writeStarlight } from '../shared/starlight.ts';

/** How much slower the processor of a phone is. */
const slowness = 4;

/** Measured for a Starlight site with its default search and 100 pages; given, not measured here. */
const given = { requests: 11, kilobytes: 111, seconds: 2.35 };

type Site = Awaited<ReturnType<typeof serveCompressed>>;

interface Visit {
  start: string;
  /** Where one types, once the key that opens the search has been pressed. */
  input: string;
  /** What is there once the first result is. */
  result: string;
}

const visits: Record<string, Visit> = {
  'suggestion in the header': {
    start: '/vragen/',
    input: '#site-search',
    result: '[role="option"]',
  },
  'result on the search page': {
    start: '/zoeken/',
    input: '#page-search',
    result: '[data-search-results] a',
  },
};

/** Bytes, requests and time from the first key press to the first result, on a slow phone. */
export async function measureSpeed(browser: Browser): Promise<void> {
  const ours = await serveCompressed('dist');
  const rows: Record<string, object> = {};
  for (const [name, visit] of Object.entries(visits)) {
    rows[name] = await median(browser, ours, visit);
  }
  await ours.stop();
  const starlight = tryStarlight();
  if (starlight) {
    const theirs = await serveCompressed(`${starlight.folder}/dist`);
    rows['Starlight, the same Dutch pages'] = await median(browser, theirs, {
      start: '/',
      input: '.pagefind-ui__search-input',
      result: '.pagefind-ui__result-link',
    });
    await theirs.stop();
    starlight.remove();
  }
  rows['Starlight, 100 pages (given)'] = given;
  console.log('\nFrom the first key press to the first result, on a slow phone');
  console.table(rows);
}

/** Milliseconds from a query to its results once the search is loaded, on this machine and a phone. */
export async function measureAnswers(browser: Browser, queries: Query[]): Promise<void> {
  const site = await serveCompressed('dist');
  const rows: Record<string, object> = {};
  for (const rate of [1, slowness]) {
    const page = await browser.newPage();
    await slowDown(page, rate);
    await page.goto(`${site.url}${routes.search.nl}`);
    // The first queries fetch and compile the engine and the parts of its index.
    for (const { query } of queries) await searchOn(page, query);
    const times: number[] = [];
    for (const { query } of queries) times.push((await searchOn(page, query)).milliseconds);
    rows[rate === 1 ? 'this machine' : 'slow phone'] = {
      queries: times.length,
      median: quantile(times, 0.5),
      p95: quantile(times, 0.95),
    };
    await page.close();
  }
  await site.stop();
  console.log('\nMilliseconds from a query to its results, once loaded');
  console.table(rows);
}

/** A site for comparison; without a network there are only the given figures. */
function tryStarlight(): ReturnType<typeof writeStarlight> | undefined {
  try {
    const starlight = writeStarlight(pageTexts.filter(({ language }) => language === 'nl'));
    buildCost(starlight.folder);
    return starlight;
  } catch (error) {
    console.log(`Starlight was not built: ${String(error)}`);
    return undefined;
  }
}

/** The middle one of five visits by time, each with an empty store. */
async function median(browser: Browser, site: Site, visit: Visit) {
  const times = [];
  for (let run = 0; run < 5; run += 1) times.push(await time(browser, site, visit));
  return times.toSorted((a, b) => a.seconds - b.seconds)[2] ?? {};
}

async function time(browser: Browser, site: Site, { start, input, result }: Visit) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await slowDown(page, slowness);
  // Somebody begins to type as soon as the page is there.
  await page.goto(site.url + start, { waitUntil: 'load' });
  const { bytes, requests } = { ...site.sent };
  const firstResult = page.evaluate(watch, result);
  await page.keyboard.press('Control+k');
  await page.waitForSelector(input);
  await page.locator(input).pressSequentially('rusland', { delay: 60 });
  const seconds = (await firstResult) / 1000;
  const first = {
    requests: site.sent.requests - requests,
    kilobytes: Math.round((site.sent.bytes - bytes) / 1000),
    seconds: Number(seconds.toFixed(2)),
  };
  await page.waitForTimeout(2500);
  await context.close();
  return { ...first, 'kilobytes in the end': Math.round((site.sent.bytes - bytes) / 1000) };
}

async function slowDown(page: Page, rate: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Milliseconds from the first key to a visible result; in the page, where both are seen at once. */
function watch(selector: string): Promise<number> {
  return new Promise((resolve) => {
    let start: number | undefined;
    addEventListener('keydown', () => (start ??= performance.now()), { capture: true });
    const look = () => {
      const isThere = document.querySelector(selector)?.checkVisibility();
      if (start !== undefined && isThere) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  });
}
