import type { Page } from 'playwright-core';

/** What has the focus: one question to the browser a press, as hundreds of presses make a test slow. */
const focused = `(() => {
  const { activeElement: element } = document;
  return {
    name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
    field: element.getAttribute('name'),
    isLink: element.localName === 'a',
    sends: element.matches('main button[type="submit"]'),
    isPage: element === document.body,
  };
})()`;

interface Focused {
  name: string;
  field: string | null;
  isLink: boolean;
  sends: boolean;
  isPage: boolean;
}

/**
 * Press Tab until the focus is on what is described, on a new page from its text on, as the first link
 * lets one do; a person would give up after a while.
 */
async function tabUntil(page: Page, isThere: (focus: Focused) => boolean, what: string) {
  const focus = () => page.evaluate<Focused>(focused);
  if ((await focus()).isPage) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('Tab');
    if (isThere(await focus())) return;
  }
  throw new Error(`The Tab key does not lead to ${what} on ${page.url()}`);
}

/** Follow the link with these words by keyboard, and wait for its page. */
export async function follow(page: Page, words: string) {
  await tabUntil(page, ({ name, isLink }) => isLink && name === words, `“${words}”`);
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
}

/** Move the focus to the field with this name by keyboard. */
export const tabToField = (page: Page, name: string) =>
  tabUntil(page, ({ field }) => field === name, `the field ${name}`);

/** Fill in what the form demands and send it, by keyboard; lists only where they are given. */
export async function sendQuestion(
  page: Page,
  question: string,
  lists: Record<string, string> = {},
) {
  const fields = {
    name: 'Noor de Vries',
    email: 'noor@universiteit.nl',
    organisation: 'Universiteit van Ergens',
    ...(lists['organisationType'] && { organisationType: lists['organisationType'] }),
    ...(lists['topic'] && { topic: lists['topic'] }),
    question,
  };
  for (const [name, text] of Object.entries(fields)) {
    await tabToField(page, name);
    await page.keyboard.type(text);
  }
  await tabToField(page, 'noThirdPartyData');
  await page.keyboard.press('Space');
  await tabUntil(page, ({ sends }) => sends, 'the button');
  await page.keyboard.press('Enter');
  await page.locator('.reference').waitFor();
}
