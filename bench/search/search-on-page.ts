import type { Page } from 'playwright-core';
import { names } from '#tools/search-judge/built-pages.ts';

/** Submit a query on a page with results; what was found, and after how many milliseconds. */
export async function searchOn(page: Page, query: string) {
  const { paths, milliseconds } = await page.evaluate(async (asked) => {
    const root = document.querySelector<HTMLElement>('[data-search]');
    const input = document.querySelector<HTMLInputElement>('#page-search');
    if (!root || !input) throw new Error('This is not a page with results');
    const ready = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (root.dataset['searchReady'] === undefined) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(root, { attributeFilter: ['data-search-ready'] });
    });
    const start = performance.now();
    input.value = asked;
    input.form?.requestSubmit();
    await ready;
    const milliseconds = performance.now() - start;
    const links = root.querySelectorAll<HTMLAnchorElement>('[data-search-results] a[href]');
    return { paths: [...links].map((link) => new URL(link.href).pathname), milliseconds };
  }, query);
  return { found: paths.map((path) => names.get(path) ?? path), milliseconds };
}
