import { expect, test } from 'vitest';
import { visit } from './visit.ts';

test('suggests answers while somebody types, and opens the one that is chosen', async () => {
  await visit('/', async (page) => {
    const box = page.getByRole('combobox', { name: 'Zoeken op deze site' });
    await box.fill('russische univ');
    await page.getByRole('option').first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');

    await page.keyboard.press('ArrowDown');
    const active = (await box.getAttribute('aria-activedescendant')) ?? '';
    const chosen = page.locator(`#${active}`);
    expect(await chosen.getAttribute('aria-selected')).toBe('true');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);

    const title = (await chosen.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });
});

test('moves through the suggestions with both arrows, and back to the box', async () => {
  await visit('/en/', async (page) => {
    const box = page.getByRole('combobox');
    await box.fill('sanctions');
    const options = page.getByRole('option');
    await options.first().waitFor();
    await page.keyboard.press('ArrowUp');

    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
  });
});

test('closes the suggestions with Escape, and keeps what was typed', async () => {
  await visit('/', async (page) => {
    const box = page.getByRole('combobox');
    await box.fill('sancties');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');

    expect(await page.getByRole('option').count()).toBe(0);
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('sancties');
  });
});

test('tells a screen reader of the suggestions in browsers without properties for it', async () => {
  await visit('/', async (page) => {
    await page.addInitScript(() => {
      for (const name of Object.getOwnPropertyNames(Element.prototype))
        if (/^(?:aria|role$)/.test(name)) Reflect.deleteProperty(Element.prototype, name);
    });
    await page.reload();
    await page.fill('#site-search', 'sancties');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');

    expect(await page.getByRole('combobox', { expanded: true }).count()).toBe(1);
    expect(await page.getByRole('listbox', { name: 'Suggesties' }).count()).toBe(1);
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
  });
});

test('suggests pages with what is typed in their title first, and answers for a name', async () => {
  await visit('/', async (page) => {
    const box = page.getByRole('combobox');
    const first = page.getByRole('option').first();
    expect(await box.getAttribute('type')).toBe('text');
    await box.fill('mag mijn werklap');
    await page.getByRole('option', { name: 'werklaptop' }).waitFor();
    expect(await first.textContent()).toContain('werklaptop');
    await box.fill('skoltech');
    await page.getByRole('option', { name: 'EU-lijst' }).waitFor();

    expect(await first.textContent()).toContain('EU-lijst');
  });
});

test('opens a suggestion that is pointed at', async () => {
  await visit('/', async (page) => {
    await page.getByRole('combobox').fill('vraag 54');
    await page.getByRole('option').first().click();
    await page.waitForURL('**/vragen/*/');

    expect(await page.locator('.kicker').textContent()).toContain('Vraag 54');
  });
});

test('suggests answers at an address that does not exist, too', async () => {
  await visit('/en/questions/no-such-question/', async (page) => {
    await page.getByRole('combobox').fill('sanctions');

    await page.getByRole('option').first().waitFor();
  });
});

test.for(['Control+k', 'Meta+k'])('goes to the search box with %s', async (key) => {
  await visit('/vragen/', async (page) => {
    await page.keyboard.press(key);

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
  });
});

test('leaves single keys alone, and all keys to somebody who is writing', async () => {
  await visit('/contact/', async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.id);
    for (const key of '/?kKsSfFgG') await page.keyboard.press(key);
    expect(await focused()).toBe('');

    await page.locator('#question').press('/');
    await page.keyboard.press('Control+k');

    expect(await page.inputValue('#question')).toBe('/');
    expect(await focused()).toBe('question');
  });
});

test('fetches nothing of the search before somebody moves to the box', async () => {
  await visit('/vragen/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((path) => /search\/|pagefind|combobox/.test(path))).toEqual([]);

    const cards = page.waitForRequest('**/search/nl.json');
    await page.focus('#site-search');
    expect(new URL((await cards).url()).pathname).toBe('/search/nl.json');
  });
});
