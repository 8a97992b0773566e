import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './visit.ts';

const dutch = '/vakgebieden-en-goederen/';
const english = '/en/fields-and-goods/';

/** Type a query letter by letter, and wait until the page says what it found for it. */
async function look(page: Page, query: string): Promise<string> {
  const box = page.locator('#finder-query');
  await box.fill('');
  await box.pressSequentially(query);
  await page.locator('[data-finder-status]', { hasText: query }).waitFor();
  return (await page.locator('[data-finder-status]').textContent()) ?? '';
}

/** The headings of the lists under the first three fields or things that are shown. */
const firstHeadings = (page: Page) =>
  page
    .locator('[data-finder-found] > :nth-child(-n + 3) strong')
    .evaluateAll((headings) =>
      headings.map((heading) => heading.textContent.replaceAll(/\s+/g, ' ').trim()),
    );

test.for([
  [
    dutch,
    { massaspectrometer: '3A233', 're-entry': 'Re-entry technology', gascentrifuge: '0B001' },
  ],
  [english, { 'mass spectrometer': '3A233', 're-entry': '9A116', 'gas centrifuge': '0B001' }],
] as const)('%s gives the right heading among the first three', async ([path, asked]) => {
  await visit(path, async (page) => {
    for (const [query, heading] of Object.entries(asked)) {
      await look(page, query);

      expect((await firstHeadings(page)).join('\n'), query).toContain(heading);
    }
  });
});

test.for([
  [dutch, 'betekent niet dat het vrij is', 'vraag het de CDIU of het loket'],
  [english, 'does not mean that it is free', 'ask the CDIU or the contact point'],
] as const)(
  '%s says of nonsense what nothing means, and what to do',
  async ([path, means, ask]) => {
    await visit(path, async (page) => {
      const said = await look(page, 'qzxwvk');

      expect(said).toContain(means);
      expect(said).toContain(ask);
      expect(await page.locator('[data-finder-found] > *').count()).toBe(0);
    });
  },
);

test('lists everything without JavaScript, and no box that does nothing', async () => {
  await visit(
    dutch,
    async (page) => {
      expect(await page.locator('[data-entry]:visible').count()).toBeGreaterThanOrEqual(210);
      expect(await page.locator('#finder-query').isVisible()).toBe(false);
      expect(await page.getByText('Dat betekent niet dat het vrij is.').isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('is used by keyboard alone, and keeps what was typed in the address', async () => {
  await visit(english, async (page) => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator('#finder-query:focus').count()) > 0) break;
    }
    await page.keyboard.type('gas centrifuge');
    await page.keyboard.press('Enter');
    await page.locator('[data-finder-found] h3').first().waitFor();
    expect(new URL(page.url()).hash).toBe('#q=gas+centrifuge');

    await page.reload();
    await page.locator('[data-finder-found] h3').first().waitFor();
    expect((await firstHeadings(page)).join('\n')).toContain('0B001');
  });
});

test('scrolls nothing sideways on a phone, with what is found', async () => {
  await visit(
    dutch,
    async (page) => {
      await look(page, 'massaspectrometer');

      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    },
    { viewport: { width: 360, height: 800 } },
  );
});
