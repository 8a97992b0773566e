import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '#tools/browser.ts';
import { readQueries } from '#tools/search-judge/judge.ts';
import { measureAnswers, measureSpeed } from './search/speed.ts';

/** How soon the first result is there, on this machine and on a slow phone. */
export async function measure(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const known = readQueries(readFileSync('tests/search/queries.tsv', 'utf8'));
  await measureAnswers(
    browser,
    known.filter(({ language }) => language === 'nl'),
  );
  await measureSpeed(browser);
  await browser.close();
}
