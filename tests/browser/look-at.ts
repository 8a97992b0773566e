import type { Page } from 'playwright-core';
import { visit } from './visit.ts';

/**
 * Visit pages, two at a time, for the two cores there are.
 * @param see tells the flaws of a page.
 * @param source of a program that each page starts with, outside its own policy.
 * @returns a line a flaw, after the path of its page; the same flaw is told once.
 */
export async function lookAt(
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
export function listen(page: Page): string[] {
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
