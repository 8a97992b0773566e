import type { Page } from 'playwright-core';
import { visit } from './visit.ts';

/**
 * Visit pages on a phone, two at a time, for the two cores there are.
 * @param source of a program that each page starts with, outside its own policy.
 */
export async function lookAt(
  wanted: Iterable<string>,
  see: (page: Page, path: string) => Promise<void>,
  source = '',
): Promise<void> {
  const left = [...wanted];
  const work = () =>
    visit('/404.html', async (page) => {
      await page.addInitScript(source);
      await page.setViewportSize({ width: 320, height: 800 });
      for (let path = left.pop(); path; path = left.pop()) {
        await see(page, path);
        // It takes minutes: somebody who waits sees that it goes on.
        if (left.length % 100 === 0) process.stdout.write(`${left.length} pages to go\n`);
      }
    });
  await Promise.all([work(), work()]);
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
