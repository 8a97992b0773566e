import type { Page } from 'playwright-core';
import {
  findCutOff,
  findMotion,
  findNoEdge,
  findOwnInk,
  findPrintFlaws,
  markRead,
} from './looks.ts';
import { largeLetters, textSpacing } from './reader-styles.ts';
import { spokenOn } from './spoken.ts';

/** Pages that together have every kind of control, table and drawing, in a state that shows them. */
export const places = [
  '/en/worksheet/#plan=publish&country=russia',
  '/contact/',
  '/vakgebieden-en-goederen/#q=laser',
  '/en/search/#q=sanctions',
  '/sancties/pakketten/',
  '/en/sanctions/russia/',
  '/voor-wie/regels/',
  '/en/who-can-ask/check/',
  '/mijn-dossier/',
  '/vragen/mag-ik-nog-samenwerken-met-een-russische-universiteit/',
];

/** Open a page as anew, which another fragment alone would not, and wait for what its scripts add. */
export async function open(page: Page, path: string) {
  await page.goto('about:blank');
  // What stands in a fragment is found and shown by a script that is fetched.
  await page.goto(path, { waitUntil: path.includes('#') ? 'networkidle' : 'load' });
}

const desk = { width: 1280, height: 800 };
const phone = { width: 320, height: 640 };
/** A4 with margins of 15 mm. */
const sheet = { width: 680, height: 1010 };

/**
 * Go through all ways in which a page is used that a test can tell, in one visit.
 * @returns lines by what they are about, a line a flaw.
 */
export async function findFlawsInUse(page: Page) {
  const ask = (program: string) => page.evaluate<string[]>(program);
  await page.setViewportSize(desk);
  const motion = await ask(findMotion);
  const large = await ask(findCutOff(largeLetters));
  const focus = await findFocusFlaws(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const focusInTheDark = await findFocusFlaws(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(phone);
  const spaced = await ask(findCutOff(textSpacing));
  const nameless = (await spokenOn(page))
    .filter(({ role, name }) => named.test(role) && name === '')
    .map(({ role }) => `has a ${role} without a name`);
  await page.emulateMedia({ forcedColors: 'active' });
  const focusInOwnColours = await findFocusFlaws(page);
  const edges = await ask(findNoEdge);
  const ink = await ask(findOwnInk);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(sheet);
  await page.evaluate(markRead);
  await page.emulateMedia({ media: 'print' });
  const print = await ask(findPrintFlaws);
  await page.emulateMedia({ media: null });
  return {
    motion,
    large,
    focus,
    focusInTheDark,
    spaced,
    nameless,
    focusInOwnColours,
    edges,
    ink,
    print,
  };
}

export type FlawInUse = keyof Awaited<ReturnType<typeof findFlawsInUse>>;

/** What is nothing to a screen reader without a name. */
const named =
  /^(?:button|checkbox|combobox|complementary|DisclosureTriangle|heading|image|img|link|listbox|navigation|radio|region|searchbox|textbox)$/;

/**
 * Move the focus to everything that the Tab key reaches, after one press of it, so that the browser
 * shows the focus as for a keyboard.
 * @returns a line for whatever is not seen to have the focus, is covered when it has, or comes at
 * another moment than the page says it.
 */
async function findFocusFlaws(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate<string[]>(`(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
    const ringOf = (element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      return [outlineStyle, outlineWidth, outlineColor, boxShadow].join(' ');
    };
    all[0]?.focus();
    const first = ringOf(document.activeElement);
    const flaws = all.length > 10 ? [] : ['has only ' + all.length + ' controls'];
    if (!/^solid [2-9]/.test(first)) flaws.push('has no ring around the skip link but ' + first);
    for (const element of all) {
      const say = (what) => flaws.push(what + ': ' + element.outerHTML.slice(0, 120));
      element.focus();
      if (document.activeElement !== element) { say('takes no focus'); continue; }
      if (ringOf(element) !== first) say('has another ring, ' + ringOf(element));
      if (element.tabIndex > 0) say('goes before its turn');
      const { left, top, width, height } = element.getBoundingClientRect();
      // The skip link comes into the page when it has the focus; a text that turns has holes in its box.
      const [box] = element.getClientRects();
      const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), box.top + box.height / 2);
      if (!at || !(element.contains(at) || at.contains(element) || element.labels?.[0]?.contains(at)))
        say('is covered or outside the screen by ' + (at?.outerHTML.slice(0, 60) ?? 'nothing'));
    }
    return flaws;
  })()`);
}
