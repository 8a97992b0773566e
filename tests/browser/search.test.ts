import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, siteUrl, visit } from './visit.ts';

const settle = (page: Page) => page.waitForSelector('[data-search-ready]', { state: 'attached' });
const statusOf = (page: Page) => page.locator('[data-search-status]').textContent();

test.for([
  ['/zoeken/#q=wit-rusland', 'belarus'],
  ['/zoeken/?q=bindend', 'bindend'],
  ['/en/search/#q=co-author', 'publish'],
  ['/en/search/#q=horizon', 'horizon'],
  ['/zoeken/#q=02014R0833-20250224', '/sancties/rusland/'],
  ['/en/search/#q=833-2014', '/en/sanctions/russia/'],
])('finds with %s what people call otherwise', async ([path = '', expected = '']) => {
  await visit(path, async (page) => {
    await settle(page);
    const found = await page
      .locator('[data-search-results] a')
      .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));

    expect(found.join(' ')).toContain(expected);
  });
});

test('shows with a result its answer, number, theme, country, kind of statement and date', async () => {
  await visit('/zoeken/#q=samenwerken+russische+universiteit', async (page) => {
    await settle(page);

    const first = await page.locator('[data-search-results] li').first().textContent();
    expect(first).toMatch(/\?.+\.Vraag \d+ · Rusland: .+ · Rusland · .+ · .+ \d{4}$/);
    expect(await statusOf(page)).toMatch(/resultaten voor/);
  });
});

test('falls back to some of the words, and says so', async () => {
  await visit('/zoeken/#q=supercomputer+ananas+zebra+huwelijk', async (page) => {
    await settle(page);

    expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
    expect(await statusOf(page)).toContain('deel van uw woorden');
  });
});

test('asks whether a mistyped word was meant otherwise, and searches for that', async () => {
  await visit('/zoeken/#q=kenisveilgheid', async (page) => {
    await settle(page);

    expect(await statusOf(page)).toContain('Bedoelde u “kennisveiligheid”?');
    expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
  });
});

test('narrows the results down to a theme, a country and a kind of page', async () => {
  await visit('/zoeken/#q=universiteit', async (page) => {
    await settle(page);
    const results = page.locator('[data-search-results] li');
    const all = await results.count();
    await page.getByLabel('Land').selectOption('belarus');

    expect(await results.count()).toBeLessThan(all);
    expect(await results.allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Belarus')]),
    );
    expect(await statusOf(page)).toContain('Getoond na filteren');
  });
});

test('leads from the theme that results are narrowed down to, to its page', async () => {
  await visit('/zoeken/#q=universiteit', async (page) => {
    await settle(page);
    expect(await page.locator('[data-search-theme]').isVisible()).toBe(false);
    await page.getByLabel('Thema', { exact: true }).selectOption('belarus');
    await page.locator('[data-search-theme] a').click();

    await page.waitForURL('**/vragen/thema/belarus/');
  });
});

test('says that more was found than is shown, and shows the rest to a keyboard as well', async () => {
  await visit('/zoeken/#q=universiteit', async (page) => {
    await settle(page);
    const results = page.locator('[data-search-results] a');
    expect(await statusOf(page)).toMatch(/^De 20 beste van \d+ resultaten voor “universiteit”\.$/);
    expect(await results.count()).toBe(20);
    await page.getByRole('button', { name: 'overige resultaten' }).press('Enter');
    await results.nth(20).waitFor();

    expect(await statusOf(page)).toMatch(/^\d+ resultaten voor/);
    expect(await results.nth(20).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.getByRole('button', { name: 'overige resultaten' }).count()).toBe(0);
  });
});

test('has no empty room on the page before anything is searched', async () => {
  await visit('/zoeken/', async (page) => {
    const box = await page.locator('[data-search]').boundingBox();

    expect(box?.height ?? Infinity).toBeLessThan(100);
  });
});

test('shows the same results and filters at an address that was shared', async () => {
  await visit('/zoeken/#q=universiteit', async (page) => {
    await settle(page);
    await page.getByLabel('Land').selectOption('belarus');
    const status = await statusOf(page);

    await visit(page.url().slice(siteUrl().length), async (other) => {
      await settle(other);
      expect(await other.getByLabel('Land').inputValue()).toBe('belarus');
      expect(await statusOf(other)).toBe(status);
    });
  });
});

test('keeps the results and their address when somebody skips to the content', async () => {
  await visit('/zoeken/#q=belarus', async (page) => {
    await settle(page);
    const status = await statusOf(page);
    await page.locator('.skip-link, [class*="skip-link"]').first().press('Enter');
    await page.waitForFunction(() => location.hash === '#q=belarus');

    expect(await statusOf(page)).toBe(status);
  });
});

test('takes a search along to the other language', async () => {
  await visit('/zoeken/#q=export&country=russia', async (page) => {
    await settle(page);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/search/**');
    await settle(page);

    expect(await page.inputValue('#page-search')).toBe('export');
    expect(await page.getByLabel('Country').inputValue()).toBe('russia');
  });
});

test('leads from a term to its meaning in the glossary', async () => {
  await visit('/zoeken/#q=wat+is+dual+use', async (page) => {
    await settle(page);
    await page.locator('[data-search-term] a').click();
    await page.waitForURL('**/begrippen/#dual-use*');

    expect(await page.locator('h2:target').textContent()).toMatch(/dual-use/i);
  });
});

test('says that nothing was found, leads on, and goes back to the earlier search', async () => {
  await visit('/zoeken/#q=belarus', async (page) => {
    await settle(page);
    // A pause in the middle of a word shows what is found so far, and is no search of its own.
    await page.fill('#page-search', 'qqqq');
    await page.waitForURL('**/zoeken/#q=qqqq');
    await page.fill('#page-search', 'qqqqxxxx');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-nothing] a');

    expect(await statusOf(page)).toContain('Niets gevonden');
    await page.goBack();
    await page.waitForSelector('[data-search-results] a');
    expect(await page.inputValue('#page-search')).toBe('belarus');
  });
});

test.for([
  ['/zoeken/#q=kennisembargo', 'De volledige tekst van de pagina’s kon nu niet worden doorzocht.'],
  ['/en/search/#q=knowledge+embargo', 'The full text of the pages could not be searched'],
] as const)('finds with %s in a browser without WebAssembly as well', async ([path, words]) => {
  await visit(path, async (page) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await page.reload();
    await settle(page);

    expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
    expect(await statusOf(page)).toContain(words);
  });
});

test.for(['pagefind.js*', 'pagefind-entry.json*', 'wasm.*', '*.pf_meta'])(
  'keeps the results when %s cannot be fetched, and tries again at the next search',
  async (file) => {
    await visit('/zoeken/', async (page) => {
      await page.route(`**/pagefind/${file}`, (route) => route.fulfill({ status: 404 }));
      await page.fill('#page-search', 'kennisembargo');
      await page.keyboard.press('Enter');
      await settle(page);

      expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
      expect(await statusOf(page)).toContain('volledige tekst');
      await page.unrouteAll();
      await page.fill('#page-search', 'exportvergunning');
      await page.keyboard.press('Enter');
      await settle(page);
      expect(await statusOf(page)).toMatch(/resultaten voor “exportvergunning”\.$/);
    });
  },
);

test('says that searching failed, and leads on, only when there are no cards', async () => {
  await visit('/zoeken/#q=belarus', async (page) => {
    await page.route('**/search/nl.json', (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await settle(page);

    expect(await statusOf(page)).toContain('Zoeken lukt nu niet');
    await page.unrouteAll();
    await page.fill('#page-search', 'rusland');
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await statusOf(page)).toContain('resultaten voor “rusland”');
    await choose(page.getByRole('link', { name: 'Lijst van A tot Z' }));
    expect(page.url()).toContain('/a-z/');
  });
});

test('says that nothing was found in a browser that knows no helpers of iterators', async () => {
  await visit('/zoeken/#q=qzwx', async (page) => {
    await page.addInitScript(() => {
      for (const name of Object.getOwnPropertyNames(Iterator.prototype))
        if (name !== 'constructor') Reflect.deleteProperty(Iterator.prototype, name);
    });
    await page.reload();
    await settle(page);

    expect(await statusOf(page)).toContain('Niets gevonden');
    expect(await page.getByRole('heading', { name: 'dichtst bij' }).count()).toBe(0);
  });
});

test('carries a question that was not answered into the form', async () => {
  await visit('/zoeken/#q=mag+ik+een+zebra+meenemen', async (page) => {
    await settle(page);
    await page.locator('[data-search-ask]').filter({ visible: true }).first().click();
    await page.waitForURL('**/contact/');

    expect(await page.inputValue('[name="question"]')).toBe('mag ik een zebra meenemen');
  });
});

test('marks the words of the query on the page that is opened', async () => {
  await visit('/zoeken/#q=russische+universiteiten', async (page) => {
    await settle(page);
    await page.locator('[data-search-results] a').first().click();
    await page.waitForSelector('main mark');

    const marked = await page.locator('main mark').allTextContents();
    expect(marked.map((word) => word.toLowerCase())).toContain('universiteit');
    await page.reload();
    expect(await page.locator('main mark').count()).toBe(0);
  });
});

test('sends the query to no server, from whatever box', async () => {
  await visit('/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(
        [request.url(), request.postData(), ...Object.values(request.headers())].join(' '),
      ),
    );
    await page.fill('#site-search', 'geheimzinnig');
    await page.keyboard.press('Enter');
    await settle(page);
    await page.fill('#page-search', 'geheimer');
    await page.keyboard.press('Enter');
    await settle(page);
    expect(new URL(page.url()).hash).toBe('#q=geheimer');
    await page.locator('[data-search-results] a').first().click();
    await page.waitForLoadState();

    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((request) => request.includes('geheim'))).toEqual([]);
    expect(asked.filter((request) => !request.startsWith(siteUrl()))).toEqual([]);
  });
});

test('leads to the list from A to Z without JavaScript', async () => {
  await visit(
    '/zoeken/?q=belarus',
    async (page) => {
      expect(await page.locator('main').textContent()).toContain(
        'Zoeken werkt alleen met JavaScript',
      );
      await choose(page.getByRole('link', { name: 'Lijst van A tot Z' }));
      expect(page.url()).toContain('/a-z/');
    },
    { javaScriptEnabled: false },
  );
});
