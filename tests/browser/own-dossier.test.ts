import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dataFiles, type DataFile } from '#src/schemas/open-data/data-files.ts';
import type { PresentVersion } from '#src/site/versions.ts';
import { choose, visit } from './visit.ts';

const { questions } = dataFiles.questions.parse(
  JSON.parse(readFileSync('dist/data/questions.json', 'utf8')),
);
const [major, other] = questions.filter(
  ({ version, verdict, withdrawn }) => version > 1 && verdict && !withdrawn,
) as [DataFile<'questions'>['questions'][0], DataFile<'questions'>['questions'][0]];
const pathOf = ({ nl }: typeof major) => new URL(nl.url).pathname;

const entries = (page: Page) => page.locator('.own-dossier__list > li');
const open = async (page: Page) => {
  await page.goto('/mijn-dossier/');
  await page.locator('[data-show="script"]').waitFor({ state: 'hidden' });
};

/** Save two answers, one on its page and one in the list, and open the dossier. */
async function saveTwo(page: Page) {
  await page.goto(pathOf(major));
  const button = page.getByRole('button', { name: 'Bewaar in mijn dossier' });
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await page.goto('/vragen/');
  await page.getByRole('button', { name: `Bewaar vraag ${other.number} in mijn dossier` }).click();
  await page.locator('.question-list [aria-pressed="true"]').nth(1).waitFor();
  await open(page);
}

/** Make what is remembered of an answer another text, and go back to the dossier. */
async function change(page: Page, { number }: typeof major, mark: string) {
  await page.evaluate(`localStorage.setItem('loket-saved-nl-${number}', '${mark}')`);
  await open(page);
}

test('keeps answers of a page and of a list, with verdict, version and date', async () => {
  await visit('/', async (page) => {
    await saveTwo(page);

    expect(await entries(page).count()).toBe(2);
    expect(await page.locator('[data-news]').isVisible()).toBe(false);
    const text = (await entries(page).first().textContent()) ?? '';
    for (const answer of [major, other]) {
      expect(await entries(page).filter({ hasText: answer.nl.question }).count()).toBe(1);
    }
    expect(text).toMatch(/Versie 2, nagegaan op \d+ \w+ 20\d\d/);
    expect(await page.locator('[data-verdict]').first().textContent()).not.toBe('');
  });
});

test('says which answers have changed since, and leads to what changed', async () => {
  await visit('/', async (page) => {
    await saveTwo(page);
    await change(page, major, '1 000000000000');
    await change(page, other, `${other.version} 000000000000`);

    const news = page.locator('[data-news]');
    expect(await news.locator('p').textContent()).toContain('2 van uw 2 antwoorden');
    const entry = entries(page).filter({ hasText: major.nl.question });
    expect(await entry.textContent()).toContain('u bewaarde versie 1, dit is versie 2');
    expect(await page.getByText('Kleine wijziging').isVisible()).toBe(true);

    await choose(entry.getByRole('link', { name: 'Lees wat er is gewijzigd' }));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBeTruthy();
    expect(new URL(page.url()).pathname).toBe(`/v/${major.number}/1/`);

    await open(page);
    await news.getByRole('button').click();
    await news.waitFor({ state: 'hidden' });
    await open(page);
    expect(await news.isVisible()).toBe(false);
  });
});

test('says of a saved answer that was withdrawn why, and leads to what replaces it', async () => {
  await visit('/', async (page) => {
    await saveTwo(page);
    await page.route('**/versions/nl.json', async (route) => {
      const response = await route.fetch();
      const versions = (await response.json()) as PresentVersion[];
      const json = versions.map((present) =>
        present.number === major.number
          ? {
              ...present,
              ...{ mark: '2 000000000000', verdict: undefined, withdrawn: '2026-11-27' },
              withdrawnReason: 'Achterhaald.',
              replacedBy: { title: other.nl.question, path: pathOf(other) },
            }
          : present,
      );
      return route.fulfill({ response, json });
    });
    await open(page);
    const entry = entries(page).filter({
      hasText: 'Ingetrokken op 27 november 2026. Achterhaald.',
    });

    expect(await entry.locator('h2').textContent()).toContain(major.nl.question);
    expect(await entry.textContent()).toContain('Lees in plaats daarvan:');
    await choose(entry.getByRole('link', { name: other.nl.question }));
    expect(new URL(page.url()).pathname).toBe(pathOf(other));
  });
});

test('makes one document of them, to copy and to print', async () => {
  await visit(
    '/',
    async (page) => {
      await saveTwo(page);
      await page.getByRole('button', { name: 'Maak er één document van' }).click();
      const text = page.locator('.own-dossier__text');
      await text.waitFor();

      for (const answer of [major, other]) {
        expect(await text.textContent()).toContain(`# ${answer.number}. ${answer.nl.question}`);
      }
      await page.getByRole('button', { name: 'Kopieer het document' }).click();
      await page.getByText('De tekst is gekopieerd.').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await text.textContent());
      await page.emulateMedia({ media: 'print' });
      expect(await text.isVisible()).toBe(true);
      expect(await entries(page).first().isVisible()).toBe(false);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('forgets one, or all, and keeps nothing behind', async () => {
  await visit('/', async (page) => {
    await saveTwo(page);
    await page.getByRole('button', { name: `Verwijder vraag ${major.number}` }).click();
    await entries(page).nth(1).waitFor({ state: 'detached' });
    expect(await entries(page).count()).toBe(1);

    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Verwijder alles' }).click();
    await page.getByText('U hebt nog niets bewaard.').waitFor();
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });
});

test('says that the browser keeps nothing, and breaks nothing else', async () => {
  await visit('/', async (page) => {
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    await page.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } })`,
    );
    const said: string[] = [];
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
    await page.goto(pathOf(major));
    await page.getByRole('button', { name: 'Bewaar in mijn dossier' }).click();
    expect(said).toEqual([expect.stringMatching(/^Bewaren lukt niet\. .*gegevens bewaart/)]);
    await page.getByText('Citeer dit antwoord').click();
    expect(await page.getByRole('button', { name: 'Kopieer' }).count()).toBe(2);
    await open(page);
    expect(await page.getByText('Uw browser staat niet toe').isVisible()).toBe(true);
    expect(broken).toEqual([]);
  });
});

test('leaves out what another program wrote among the answers, and removes it with the rest', async () => {
  await visit('/', async (page) => {
    await saveTwo(page);
    await page.evaluate(`for (const [key, text] of [['x', '2 000000000000'], ['0', '1 000000000000'],
      ['${String(major.number)}.5', '1 000000000000'], ['1', 'garbage'], ['2', 'NaN']])
        localStorage.setItem('loket-saved-nl-' + key, text)`);
    await open(page);

    expect(await entries(page).count()).toBe(2);
    expect(await page.locator('main').textContent()).not.toContain('NaN');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Verwijder alles' }).click();
    await page.getByText('U hebt nog niets bewaard.').waitFor();
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });
});

test('keeps the document open when another tab stores something else, and follows what it saves', async () => {
  await visit('/', async (page) => {
    await saveTwo(page);
    await page.getByRole('button', { name: 'Maak er één document van' }).click();
    const document = page.locator('[data-document]');
    await document.waitFor();
    const tab = await page.context().newPage();
    await tab.goto('/mijn-dossier/');
    await tab.evaluate(`localStorage.setItem('another-key', '1')`);
    expect(await document.isVisible()).toBe(true);

    await tab.evaluate(`localStorage.removeItem('loket-saved-nl-${String(major.number)}')`);
    await entries(page).nth(1).waitFor({ state: 'detached' });
    expect(await document.isVisible()).toBe(false);
  });
});

test('says that an answer of a list cannot be saved while the site is out of reach', async () => {
  await visit('/vragen/', async (page) => {
    const said: string[] = [];
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
    await page.route('**/versions/*.json', (route) => route.abort());
    await page
      .getByRole('button', { name: `Bewaar vraag ${other.number} in mijn dossier` })
      .click();
    await expect.poll(() => said).toEqual([expect.stringContaining('niet te bereiken')]);
  });
});

test('leads without JavaScript to all answers on sanctions', async () => {
  await visit(
    '/en/my-dossier/',
    async (page) => {
      await choose(page.locator('main').getByRole('link', { name: 'Sanctions dossier' }));
      expect(await page.locator('.chapter').count()).toBeGreaterThan(50);
    },
    { javaScriptEnabled: false },
  );
});
