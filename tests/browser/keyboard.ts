import type { Page } from 'playwright-core';

/** Press Tab until the focus is on what is described; a person would give up after a while. */
async function tabUntil(page: Page, isThere: () => Promise<boolean>, what: string) {
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`The Tab key does not lead to ${what} on ${page.url()}`);
}

/** Follow the link with these words by keyboard, and wait for its page. */
export async function follow(page: Page, words: string) {
  const focused = page.locator('a:focus');
  await tabUntil(
    page,
    async () => {
      if ((await focused.count()) === 0) return false;
      const name = (await focused.getAttribute('aria-label')) ?? (await focused.textContent());
      return name?.trim() === words;
    },
    `“${words}”`,
  );
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
}

/** Move the focus to the field with this name by keyboard. */
export async function tabToField(page: Page, name: string) {
  const field = page.locator(`[name="${name}"]:focus`);
  await tabUntil(page, async () => (await field.count()) > 0, `the field ${name}`);
}

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
  const submit = page.locator('main button[type="submit"]:focus');
  await tabUntil(page, async () => (await submit.count()) > 0, 'the button');
  await page.keyboard.press('Enter');
  await page.locator('.reference').waitFor();
}
