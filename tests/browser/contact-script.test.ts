import { expect, test } from 'vitest';
import { fillIn, send, useBreakableMail } from './form.ts';
import { mailsWith, unique } from './mail.ts';
import { visit } from './visit.ts';

const breakable = useBreakableMail();

test('lets the sent question be printed and saved, and stores it nowhere', async () => {
  await visit('/contact/', async (page) => {
    await fillIn(page, 'Mag dit?\n<b>En dat?</b>');
    await send(page);
    await page.waitForURL('**/contact/verzonden/**');

    expect(await page.locator('[data-slot="sent-text"]').textContent()).toBe(
      'Mag dit?\n<b>En dat?</b>',
    );
    const download = page.waitForEvent('download');
    await page.locator('[data-save]').click();
    const reference = await page.locator('.reference').textContent();
    expect((await download).suggestedFilename()).toBe(`${reference ?? ''}.txt`);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });
});

test('shows answers that match while typing, and sends nothing of the text', async () => {
  await visit('/contact/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await page
      .locator('#question')
      .fill('Mogen wij samen met een Russische onderzoeker publiceren?');
    const answers = page.locator('[data-answers] a');
    await answers.first().waitFor();

    expect(await answers.count()).toBeLessThanOrEqual(3);
    expect(await answers.first().textContent()).toContain('Russische onderzoeker publiceren');
    expect(asked.join()).not.toMatch(/mogen|publiceren\?/i);
  });
});

test('keeps a pasted text that is too long, and counts how much too long it is', async () => {
  await visit('/contact/', async (page) => {
    const count = page.locator('[data-count]');
    await fillIn(page, 'a'.repeat(8000));
    await count.filter({ hasText: '2000 tekens te lang' }).waitFor();
    expect(await page.locator('#question').inputValue()).toHaveLength(8000);

    await send(page);
    await page.locator('[data-error-summary]').waitFor();
    expect(await page.locator('#question').inputValue()).toHaveLength(8000);

    await page.locator('#question').fill('a'.repeat(5900));
    await count.filter({ hasText: 'nog 100 tekens' }).waitFor();
  });
});

test('cuts nothing off in any box of the form', async () => {
  await visit('/contact/', async (page) => {
    const long = 'b'.repeat(500);
    for (const name of ['name', 'email', 'phone', 'organisation', 'role', 'countries']) {
      await page.locator(`#${name}`).fill(long);
      expect(await page.locator(`#${name}`).inputValue(), name).toBe(long);
    }
  });
});

test('stops what looks personal before anything leaves the browser', async () => {
  await visit('/contact/', async (page) => {
    let posts = 0;
    page.on('request', (request) => (posts += Number(request.method() === 'POST')));
    await fillIn(page, 'Een gast.\nHaar bsn is 123456782.');
    await send(page);
    await page.locator('[data-error-summary]').waitFor();

    expect(posts).toBe(0);
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.locator('[data-error-summary]').textContent()).toContain(
      '“123456782” (burgerservicenummer, regel 2)',
    );
    expect(await page.evaluate('document.activeElement.dataset.errorSummary')).toBe('');
  });
});

test.for([
  [429, 'Too many requests', 'te veel berichten'],
  [413, '<main data-refusal><h1>Uw bericht is te groot</h1></main>', 'te groot'],
  // What answers in the place of the function says nothing of the question.
  [503, '<main><h1>Onderhoud</h1></main>', 'niet zeker'],
  [502, '<main></main>', 'niet zeker'],
  [200, '{}', 'niet zeker'],
  [202, '{"queued":true}', 'niet zeker'],
] as const)(
  'keeps the form as it is after an answer with status %i and %s',
  async ([status, body, words]) => {
    await visit('/contact/', async (page) => {
      await page.route('**/api/contact', (route) =>
        route.fulfill({ status, contentType: 'text/html', body }),
      );
      await fillIn(page, 'Een lange tekst');
      await send(page);
      await page.locator('[data-form-status]').filter({ hasText: words }).waitFor();

      expect(await page.locator('#question').inputValue()).toBe('Een lange tekst');
    });
  },
);

test('says after a doubtful press that nothing is certain, also without a connection', async () => {
  await visit('/contact/', async (page) => {
    await page.route('**/api/contact', (route) => route.abort('connectionreset'));
    await fillIn(page, 'Een lange tekst');
    await send(page);
    const status = page.locator('[data-form-status]');
    await status.filter({ hasText: 'niet zeker' }).waitFor();
    await page.context().setOffline(true);
    await send(page);

    expect(await status.textContent()).toContain('niet zeker');
  });
});

test('lets nothing be typed that would not be sent', async () => {
  await visit('/contact/', async (page) => {
    const { promise: held, resolve: answer } = Promise.withResolvers<undefined>();
    await page.route('**/api/contact', async (route) => {
      await held;
      await route.fulfill({ status: 429 });
    });
    await fillIn(page, 'Een');
    await send(page);
    await page.locator('[data-form-status]').filter({ hasText: 'wordt verstuurd' }).waitFor();
    const question = page.locator('#question');
    expect(await question.isEditable()).toBe(false);

    answer(undefined);
    await page.locator('[data-form-status]').filter({ hasText: 'te veel' }).waitFor();
    expect(await question.isEditable()).toBe(true);
  });
});

test('says so when there is no connection, and sends when there is one again', async () => {
  await visit('/contact/', async (page) => {
    const question = unique('Mag dit?');
    await fillIn(page, question);
    await page.context().setOffline(true);
    await send(page);
    await page.locator('[data-form-status]').filter({ hasText: 'geen verbinding' }).waitFor();

    await page.context().setOffline(false);
    await send(page);
    await page.waitForURL('**/contact/verzonden/**');
    expect(await mailsWith(question)).toHaveLength(1);
  });
});

test('keeps the text and says that nothing is certain when no answer comes', async () => {
  await visit('/contact/', async (page) => {
    await page.route('**/api/contact', (route) => route.abort('connectionreset'));
    await fillIn(page, 'Een lange tekst');
    await send(page);
    await page.locator('[data-form-status]').filter({ hasText: 'niet zeker' }).waitFor();

    expect(await page.locator('#question').inputValue()).toBe('Een lange tekst');
  });
});

test('gives the reference where the thank-you page cannot be had', async () => {
  await visit('/contact/', async (page) => {
    const question = unique('Mag dit?');
    await page.route('**/contact/verzonden/**', (route) => route.abort());
    await fillIn(page, question);
    await send(page);
    const said = page.locator('main [role="status"]').filter({ hasText: 'is ontvangen' });
    await said.waitFor();

    expect(await said.textContent()).toMatch(/Uw kenmerk: [2-9A-Z]{4}-[2-9A-Z]{4}\./);
    expect(await mailsWith(question)).toHaveLength(1);
  });
});

test('lets a visitor who has typed something call without being asked to leave', async () => {
  await visit('/contact/', async (page) => {
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.dismiss();
    });
    await page.locator('#name').pressSequentially('N');
    await page.locator('main a[href^="tel:"]').first().click();
    await page.waitForTimeout(200);

    expect(asked).toBe(0);
  });
});

test('copies the text of a question that was not sent, and warns before it is left', async () => {
  breakable.fail();
  try {
    await visit(
      '/contact/',
      async (page) => {
        await fillIn(page, 'Een lange\ntekst');
        await send(page);
        await page.getByRole('heading', { name: 'Uw vraag is niet verstuurd' }).waitFor();
        await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
        await page.locator('[data-copy-status]').filter({ hasText: 'gekopieerd' }).waitFor();
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe('Een lange\ntekst');

        const warning = page.waitForEvent('dialog');
        void page.close({ runBeforeUnload: true });
        const dialog = await warning;
        expect(dialog.type()).toBe('beforeunload');
        await dialog.accept();
      },
      { site: breakable.url(), permissions: ['clipboard-read', 'clipboard-write'] },
    );
  } finally {
    breakable.mend();
  }
});
