import type { Browser, Page } from 'playwright-core';
import { serveCompressed } from './compressed-site.ts';

/** A phone on a slow connection: what the browser's own tools call "slow 4G", with a slower CPU. */
const phone = { latency: 150, bitsPerSecond: 1.6e6, cpu: 4 };

/** Measured for a Starlight site with its default search and 100 pages; given, not measured here. */
const given = { requests: 11, kilobytes: 111, seconds: 2.35 };

interface Visit {
  start: string;
  /** Make the search ready for the first key, as somebody does who is about to type. */
  open: (page: Page) => Promise<void>;
  /** What is there once the first result is. */
  result: string;
}

const visits: Record<string, Visit> = {
  'suggestion in the header': {
    start: '/vragen/',
    open: (page) => page.focus('#header-search'),
    result: '[role="option"]',
  },
  'result on the search page': {
    start: '/zoeken/',
    open: (page) => page.focus('#page-search'),
    result: '[data-search-results] a',
  },
};

/** Bytes, requests and time from the first key press to the first result, on a slow phone. */
export async function measureSpeed(browser: Browser): Promise<void> {
  const ours = await serveCompressed('dist');
  const rows: Record<string, object> = {};
  for (const [name, visit] of Object.entries(visits)) {
    rows[name] = await time(browser, ours.url, visit);
  }
  await ours.stop();
  const folder = process.env['STARLIGHT_DIST'];
  if (folder) {
    const theirs = await serveCompressed(folder);
    rows['Starlight, same content'] = await time(browser, theirs.url, {
      start: '/',
      open: (page) => page.click('button[data-open-modal]'),
      result: '.pagefind-ui__result-link',
    });
    await theirs.stop();
  }
  rows['Starlight, 100 pages (given)'] = given;
  console.log('\nFrom the first key press to the first result, on a slow phone');
  console.table(rows);
}

async function time(browser: Browser, url: string, { start, open, result }: Visit) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(url + start, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: phone.bitsPerSecond / 8,
    uploadThroughput: phone.bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.cpu });
  await open(page);
  const before = performance.now();
  await page.keyboard.type('r');
  await page.keyboard.type('usland', { delay: 60 });
  await page.waitForSelector(result);
  const seconds = (performance.now() - before) / 1000;
  const first = {
    requests,
    kilobytes: Math.round(bytes / 1000),
    seconds: Number(seconds.toFixed(2)),
  };
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  await context.close();
  return { ...first, 'kilobytes in the end': Math.round(bytes / 1000) };
}
