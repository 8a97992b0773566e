import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './visit.ts';

const sheets = [
  '/voor-wie/regels/',
  ...globSync('dist/checks/*/regels/').map((folder) => `/${folder.replace(/^dist./, '')}/`),
  // The longest words of all.
  '/en/checks/services-and-software/rules/',
];

/** How many sheets of A4 the title and the drawing take, without the outcomes that follow on the next. */
async function printedSheets(page: Page): Promise<number> {
  await page.locator('.rules-drawing ~ :is(h2, table), .site-footer').evaluateAll((others) => {
    for (const other of others) other.remove();
  });
  const sheets = await page.pdf({
    format: 'A4',
    margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' },
  });
  return sheets.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

test('every drawing of rules reads downwards on a phone and prints on one A4', async () => {
  for (const path of sheets) {
    await visit(
      path,
      async (page) => {
        const tooWide = await page
          .locator('.rules-drawing *')
          .evaluateAll((parts) =>
            parts.filter((part) => part.getBoundingClientRect().right > innerWidth).map(String),
          );
        expect(tooWide, path).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(360);
        expect(await printedSheets(page), path).toBe(1);
      },
      { viewport: { width: 360, height: 800 }, javaScriptEnabled: false },
    );
  }
});
