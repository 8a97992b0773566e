import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { simpleParser } from 'mailparser';
import { beforeEach, describe, expect, test } from 'vitest';
import { useSite, visit } from './visit.ts';

useSite();

beforeEach(() => {
  rmSync('.outbox', { recursive: true, force: true });
  mkdirSync('.outbox');
});

const received = () =>
  Promise.all(
    readdirSync('.outbox')
      .filter((name) => name.endsWith('.eml'))
      .map((name) => simpleParser(readFileSync(`.outbox/${name}`))),
  );

async function fillIn(page: Page, question = 'Mag dit?') {
  await page.locator('#name').fill('Noor de Vries');
  await page.locator('#email').fill('noor@universiteit.nl');
  await page.locator('#organisation').fill('Universiteit van Ergens');
  await page.locator('#organisationType').selectOption('university');
  await page.locator('#topic').selectOption('russia');
  await page.locator('#question').fill(question);
  await page.locator('#noThirdPartyData').check();
}

describe.for([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('delivers a question and gives a reference and a date', async () => {
    await visit(
      '/contact/',
      async (page) => {
        await fillIn(page, 'Mag dit?\n\n<script>alert(1)</script> & meer');
        await page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
        await page.waitForURL('**/contact/verzonden/**');

        const reference = await page.locator('.reference').textContent();
        expect(reference).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
        expect(await page.locator('main').textContent()).toMatch(/uiterlijk op \d+ \p{L}+ 20\d\d/u);
        const [mail, ...others] = await received();
        expect(others).toEqual([]);
        expect(mail?.subject).toContain(reference);
        expect(mail?.replyTo?.text).toBe('noor@universiteit.nl');
        expect(mail?.text).toContain('| <script>alert(1)</script> & meer');
      },
      { javaScriptEnabled },
    );
  });

  test('keeps every word and says what to do when something is missing', async () => {
    await visit(
      '/en/contact/',
      async (page) => {
        await page.locator('#question').fill('May I?\n\n"quotes" & <b>');
        await page.locator('#organisationType').selectOption('umc');
        await page.getByRole('button', { name: 'Send your question' }).click();
        const summary = page.locator('[data-error-summary]');
        await summary.waitFor();

        expect(await page.title()).toMatch(/^Error: /);
        expect(await summary.getByRole('link').allTextContents()).toContain('Enter your name');
        expect(await page.locator('#name-error').textContent()).toBe('Enter your name');
        expect(await page.locator('#question').inputValue()).toBe('May I?\n\n"quotes" & <b>');
        expect(await page.locator('#organisationType').inputValue()).toBe('umc');
        expect(await received()).toEqual([]);
      },
      { javaScriptEnabled },
    );
  });

  test('asks to look again when the text seems to hold personal data', async () => {
    await visit(
      '/contact/',
      async (page) => {
        await fillIn(page, 'Het gaat om kandidaat jan@elders.ru, mag dat?');
        await page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
        await page.locator('[data-error-summary]').waitFor();
        expect(await page.locator('[data-error-summary]').textContent()).toContain('jan@elders.ru');
        expect(await received()).toEqual([]);

        await page.locator('#personalDataChecked').check();
        await page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
        await page.waitForURL('**/contact/verzonden/**');

        const [mail] = await received();
        expect(mail?.text).toContain('[mogelijk persoonsgegevens in de tekst]');
      },
      { javaScriptEnabled },
    );
  });

  test('gives the whole text back when the mail cannot be delivered', async () => {
    process.env['LOKET_MAILBOX'] = '';
    try {
      await visit(
        '/contact/',
        async (page) => {
          await fillIn(page, 'Een lange\ntekst');
          await page.getByRole('button', { name: 'Verstuur uw vraag' }).click();
          await page.getByRole('heading', { name: 'Uw vraag is niet verstuurd' }).waitFor();
          expect(await page.locator('#text').inputValue()).toBe('Een lange\ntekst');

          process.env['LOKET_MAILBOX'] = 'loket@loket.example';
          await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
          await page.waitForURL('**/contact/verzonden/**');

          expect(await received()).toHaveLength(1);
        },
        { javaScriptEnabled },
      );
    } finally {
      process.env['LOKET_MAILBOX'] = 'loket@loket.example';
    }
  });
});

test('sends one mail when the button is pressed twice', async () => {
  await visit('/contact/', async (page) => {
    await fillIn(page);
    await page.getByRole('button', { name: 'Verstuur uw vraag' }).dblclick();
    await page.waitForURL('**/contact/verzonden/**');

    expect(await received()).toHaveLength(1);
  });
});

test('sends a question with the keyboard alone', async () => {
  await visit('/contact/', async (page) => {
    await page.locator('#name').focus();
    const type = async (text: string) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    };
    for (const text of [
      'Noor',
      'noor@uni.nl',
      '',
      'Universiteit',
      'Uni',
      '',
      'Rus',
      '',
      'Mag dit?',
    ]) {
      await type(text);
    }
    await page.locator('#noThirdPartyData').focus();
    await page.keyboard.press('Space');
    await page.locator('button[type="submit"]').last().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/contact/verzonden/**');

    expect(await received()).toHaveLength(1);
  });
});

test('confirms nothing on the thank-you page when nothing was sent', async () => {
  await visit('/contact/verzonden/?reference=ABCD-EFGH&replyBy=2026-12-01', async (page) => {
    expect(await page.locator('main').textContent()).toContain('geen verzonden vraag bekend');
    expect(await page.locator('[data-when="sent"]').isVisible()).toBe(false);
  });
});
