import { beforeAll, describe, expect, test } from 'vitest';
import { findFlawsInUse, open, places, type FlawInUse } from './in-use.ts';
import { lookAt } from './look-at.ts';
import { spokenOn } from './spoken.ts';
import { visit, type VisitOptions } from './visit.ts';

describe('on pages with every kind of control, table and drawing, a page', () => {
  const found = new Map<string, string[]>();

  beforeAll(async () => {
    await lookAt(places, async (page, path) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, path);
      for (const [about, flaws] of Object.entries(await findFlawsInUse(page)))
        found.set(about, [...(found.get(about) ?? []), ...flaws.map((flaw) => `${path} ${flaw}`)]);
    });
  });

  test.for<[string, FlawInUse]>([
    ['shows by one ring where the focus is on every control', 'focus'],
    ['does so in the dark', 'focusInTheDark'],
    ['does so on a phone with colours of the reader’s own', 'focusInOwnColours'],
    ['keeps the edge of every control in colours of the reader’s own', 'edges'],
    ['draws every line and word in colours of the reader’s own', 'ink'],
    ['moves nothing for somebody who asked for less motion', 'motion'],
    ['cuts no text off with letters twice as large', 'large'],
    ['cuts no text off with space between lines, words and letters', 'spaced'],
    ['prints all that is read, with the addresses of its sources, within the sheet', 'print'],
    ['gives everything that is spoken of a name', 'nameless'],
  ])('%s', ([, about]) => {
    expect(found.get(about)).toEqual([]);
  });
});

test('goes by the Tab key through the whole page and out of it again', async () => {
  await visit('/en/worksheet/#plan=publish&country=russia', async (page) => {
    const seen: string[] = [];
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(
        `[...document.querySelectorAll('*')].indexOf(document.activeElement) + ' ' + document.activeElement.localName`,
      );
      if (String(at).endsWith(' body')) break;
      seen.push(String(at));
    }
    const order = seen.map(Number.parseFloat);

    expect(seen.length).toBeGreaterThan(30);
    expect(seen.length).toBeLessThan(200);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

const phone = { viewport: { width: 320, height: 640 } };
const desk = { viewport: { width: 1280, height: 800 } };

const partsOf = async (path: string, role: RegExp, options: VisitOptions = desk) =>
  visit(
    path,
    async (page) => {
      await page.waitForLoadState('networkidle');
      return (await spokenOn(page))
        .filter((part) => role.test(part.role))
        .map((part) => `${part.role} ${part.name}`.trim());
    },
    options,
  );

test('tells a screen reader where it is on a page, and where it can go', async () => {
  const places = /^(?:banner|main|contentinfo|navigation|search|combobox)$/;

  expect(await partsOf('/werkblad/', places)).toEqual([
    'banner',
    'navigation Kruimelpad',
    'main',
    'contentinfo',
    'navigation Hoofdmenu',
    'search',
    'navigation Zoek het zelf uit',
    'navigation Over deze site',
    'combobox Zoeken op deze site',
  ]);
});

test('tells of the form what each field is, and which may stay empty', async () => {
  const fields = await partsOf('/en/contact/', /^(?:textbox|combobox|checkbox)$/);

  for (const field of [
    'textbox Your name',
    'textbox Phone number (optional)',
    'combobox Kind of organisation',
    'textbox Your question',
    'checkbox I am not sending personal data of other people.',
  ])
    expect(fields).toContain(field);
});

test('tells of the worksheet which question a tick answers', async () => {
  const parts = await partsOf('/en/worksheet/', /^(?:group|checkbox)$/);

  expect(parts.slice(0, 4)).toEqual([
    'group What will you do?',
    'group With which country?',
    'group What kind of partner is it?',
    'group What is it about?',
  ]);
  expect(parts).toContain('checkbox Publish together');
});

test('leaves a table a table where a phone shows it as a list', async () => {
  const spoken = await partsOf('/en/sanctions/russia/', /^(?:table|row|rowheader|cell)$/, phone);

  expect(spoken).toContain('table');
  expect(spoken).toContain('rowheader Advanced technology');
});

test('tells what the drawing of the packages shows, and gives it as a table as well', async () => {
  expect(await partsOf('/en/sanctions/packages/', /^(?:image|table)$/)).toEqual([
    'table',
    'image Timeline of the sanctions packages',
  ]);
});

test('says of a title in another language which one', async () => {
  const titles = await visit('/en/sanctions/dossier/', (page) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('.sources a')]
      .filter((link) => /\\b(?:het|van|voor|onderzoek)\\b/i.test(link.textContent) && link.closest('[lang]').lang !== 'nl')
      .map((link) => link.outerHTML)`),
  );

  expect(titles).toEqual([]);
});
