import { inject } from 'vitest';
import type { Page } from 'playwright-core';
import { ownMail } from '#tools/own-mail.ts';
import { useHosts, type HostName } from '../site/served.ts';

/** Fill in everything that the Dutch form demands, with this question. */
export async function fillIn(page: Page, question: string) {
  await page.locator('#name').fill('Noor de Vries');
  await page.locator('#email').fill('noor@universiteit.nl');
  await page.locator('#organisation').fill('Universiteit van Ergens');
  await page.locator('#organisationType').selectOption('university');
  await page.locator('#topic').selectOption('russia');
  await page.locator('#question').fill(question);
  await page.locator('#noThirdPartyData').check();
}

export const send = (page: Page) => page.getByRole('button', { name: 'Verstuur uw vraag' }).click();

/** Sites whose mail can be broken, for the tests of one file; the other files keep theirs. */
export function useBreakableMail() {
  const urlOf = useHosts(inject('functions'));
  return {
    url: (host: HostName = 'Netlify') => urlOf(host),
    fail: () => (process.env['LOKET_MAILBOX'] = ''),
    mend: () => (process.env['LOKET_MAILBOX'] = ownMail.LOKET_MAILBOX),
  };
}
