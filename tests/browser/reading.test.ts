import { expect, test } from 'vitest';
import { today } from '#src/site/dates.ts';
import { choose, visit } from './visit.ts';

test('reads from the home page to an answer and on to the other language', async () => {
  await visit('/', async (page) => {
    await choose(page.getByRole('link', { name: 'Rusland: samenwerken en publiceren' }));
    await choose(page.getByRole('link', { name: /samenwerken met een Russische universiteit/ }));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Russische');

    await choose(page.getByRole('link', { name: 'English' }));

    expect(page.url()).toContain('/en/questions/may-i-still-work-with-a-russian-university/');
  });
});

test('follows a permanent address to the question with that number', async () => {
  const address = await visit('/en/v/55', (page) => Promise.resolve(page.url()));

  expect(address).toContain('/en/questions/may-i-publish-together-with-a-russian-researcher/');
});

test('offers search and a way on when an address does not exist', async () => {
  await visit('/en/questions/nowhere/', async (page) => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'This page does not exist',
    );
    expect(await page.locator('main').getByRole('combobox').count()).toBe(1);
  });
});

test('reaches the content with the keyboard in one step', async () => {
  await visit('/vragen/', async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

test('opens the menu on a phone without JavaScript', async () => {
  await visit(
    '/en/questions/',
    async (page) => {
      const link = page.locator('.site-nav').getByRole('link', { name: 'Sanctions' });
      expect(await link.isVisible()).toBe(false);

      await page.locator('summary', { hasText: 'Menu' }).click();
      await choose(link);

      expect(page.url()).toContain('/en/sanctions/');
    },
    { viewport: { width: 360, height: 800 }, javaScriptEnabled: false },
  );
});

test('reads a wide table as a list on a phone, with the heading of the column at each cell', async () => {
  const shown = (width: number) =>
    visit(
      '/sancties/rusland/',
      (page) =>
        page
          .locator('td[data-label="Artikel"]')
          .first()
          .evaluate((cell) => ({
            label: getComputedStyle(cell, '::before').content,
            sideways: cell.closest('table')?.scrollWidth ?? 0,
            room: cell.closest('.prose')?.clientWidth ?? 0,
          })),
      { viewport: { width, height: 800 } },
    );
  const phone = await shown(320);

  expect(phone.label).toContain('Artikel: ');
  expect(phone.sideways).toBeLessThanOrEqual(phone.room);
  expect((await shown(1280)).label).toBe('none');
});

test('breaks no rule of its own policy on any kind of page', async () => {
  for (const path of ['/', '/contact/', '/zoeken/?q=belarus', '/sancties/pakketten/', '/v/4']) {
    await visit('/', async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(path);
      await page.waitForLoadState('networkidle');

      expect(complaints, path).toEqual([]);
    });
  }
});

test.for(['/v/55', '/en/v/55'])(
  '%s says when its check is overdue, by the clock of the reader',
  async (path) => {
    await visit(path, async (page) => {
      const notice = page.locator('.overdue');
      const reviewBy = (await notice.getAttribute('data-review-by')) ?? '';

      expect(await notice.isVisible()).toBe(reviewBy <= today());
      await page.clock.setFixedTime(`${reviewBy}T12:00:00Z`);
      await page.reload();
      expect(await notice.isVisible()).toBe(true);
    });
  },
);
