import { globSync } from 'node:fs';
import { alone } from './door/alone.mjs';
import { run } from './run.ts';

/**
 * Build `dist/`; stop when that fails. It says no more than that it is done: a line for each of more
 * than a thousand pages hides what matters.
 * @param parameters for Astro; `--verbose` shows every page.
 */
export function buildSite(...parameters: string[]): void {
  console.log('Building the site, this takes half a minute…');
  run('astro', 'build', ...(parameters.includes('--verbose') ? [] : ['--silent']), ...parameters);
  console.log(`dist/ is complete: ${globSync('dist/**/index.html').length} pages`);
}

/** Do something with `dist/` while no other command in this folder builds it. */
export const aloneWithSite = <Result>(work: () => Result | Promise<Result>): Promise<Result> =>
  alone('.building', 'builds the site', work);
