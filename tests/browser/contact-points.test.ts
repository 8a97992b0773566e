import { describe, expect, test } from 'vitest';
import { tabToField } from './keyboard.ts';
import { visit } from './visit.ts';

test('shows what the loket needs to know once a topic is chosen, and says it politely', async () => {
  await visit('/contact/', async (page) => {
    const points = page.locator('[data-chosen-points]');
    expect(await points.textContent()).toBe('');

    await page.locator('#topic').selectOption('russia');
    expect(await points.getAttribute('role')).toBe('status');
    expect(await points.locator('li').count()).toBe(5);
    expect(await points.textContent()).toContain('De organisatie in Rusland');
    await page.locator('#topic').selectOption('people');
    expect(await points.textContent()).not.toContain('Rusland');
    await page.locator('#topic').selectOption('');
    expect(await points.textContent()).toBe('');
    expect(await page.locator('[data-outline]').isVisible()).toBe(false);
  });
});

test.for([
  ['/contact/', 'Wat het loket moet weten, per onderwerp'],
  ['/en/contact/', 'What the contact point needs to know, for each topic'],
] as const)('opens the points of all topics at %s without JavaScript', async ([path, words]) => {
  await visit(
    path,
    async (page) => {
      const topics = page.locator('[data-topic]');
      expect(await topics.count()).toBe(10);
      expect(await topics.first().isVisible()).toBe(false);
      await page.getByText(words).click();

      expect(await topics.last().isVisible()).toBe(true);
      expect(await page.locator('[data-outline]').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});

describe('an outline of the points', () => {
  test('goes into an empty box by keyboard, with the caret at the first gap', async () => {
    await visit('/contact/', async (page) => {
      await tabToField(page, 'topic');
      await page.keyboard.type('Kennise');
      expect(await page.locator('#topic').inputValue()).toBe('knowledge-embargo');
      await page.locator('[data-outline]').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('kernfysica');

      expect(await page.locator('#question').inputValue()).toBe(
        'Het vakgebied: kernfysica\n\nDe plek: \n\nWat al bekend is: \n\nUw vraag: \n',
      );
    });
  });

  test('is not offered for a box with text, and is again once that is gone', async () => {
    await visit('/contact/', async (page) => {
      const offer = page.locator('[data-outline]');
      await page.locator('#question').fill('Mag dit?');
      await page.locator('#topic').selectOption('partner');
      expect(await offer.isVisible()).toBe(false);

      await page.locator('#question').fill('');
      await offer.click();
      expect(await page.locator('#question').inputValue()).toMatch(/^De partner: \n/);
      expect(await offer.isVisible()).toBe(false);
    });
  });
});
