import { expect, test } from 'vitest';
import { fillIn, send } from './form.ts';
import { follow } from './keyboard.ts';
import { mailsWith, unique } from './mail.ts';
import { choose, visit } from './visit.ts';

const outcome = '/voor-wie/check/advies/kennisinstelling/ja/gevraagd/rusland/';

test('shows the answers of the check above the form, and sends what the visitor leaves of them', async () => {
  await visit(outcome, async (page) => {
    await follow(page, 'Hogeschool');
    const block = page.locator('[data-carried]');
    await block.waitFor();
    expect(await block.locator('h2').textContent()).toBe('Meegenomen uit de check');
    expect(await block.locator('li').count()).toBe(5);
    expect(await block.locator('[data-carried-fields] a').allTextContents()).toEqual([
      'Soort organisatie',
      'Waar gaat uw vraag over?',
    ]);
    expect(new URL(page.url()).hash).toBe('');

    await block.getByRole('button', { name: /Verwijder: Wat wilt u doen/ }).press('Enter');
    expect(await block.locator('li').count()).toBe(4);
    expect(await page.evaluate('document.activeElement.id')).toBe('carried');
    const context = page.locator('#context');
    await context.fill(`${await context.inputValue()}\nOok het bestuur vraagt dit.`);
    const question = unique('Mag dit?');
    await fillIn(page, question);
    await send(page);
    await page.waitForURL('**/contact/verzonden/**');

    const [mail] = await mailsWith(question);
    const section = /begin achtergrond.*\n([\s\S]*)\n----- einde achtergrond/.exec(
      mail?.text ?? '',
    );
    expect(section?.[1]?.split('\n')).toEqual([
      expect.stringContaining('| Waar werkt of studeert u? Ik werk bij') as string,
      expect.stringContaining('| Hebt u in uw werk') as string,
      expect.stringContaining('| Hebt u uw eigen coördinator') as string,
      '| Wat moet u afwegen? Samenwerking met of sancties tegen Rusland',
      '| Ook het bestuur vraagt dit.',
    ]);
    expect(await page.locator('[data-slot="sent-text"]').textContent()).toContain(
      'Ook het bestuur',
    );
  });
});

test('leads back to the answers, and replaces them but nothing that was typed', async () => {
  await visit(outcome, async (page) => {
    await follow(page, 'Hogeschool');
    await page.locator('#question').fill('Mag dit?');
    await page.locator('#topic').selectOption('partner');
    await page.getByRole('link', { name: 'Geef andere antwoorden' }).click();
    await page.waitForURL(`**${outcome}`);
    await page.goto('/voor-wie/check/advies/kennisinstelling/ja/gevraagd/reizen/');
    await page.getByRole('link', { name: 'Universiteit', exact: true }).click();
    await page.locator('[data-carried]').waitFor();

    expect(await page.locator('#question').inputValue()).toBe('Mag dit?');
    expect(await page.locator('#topic').inputValue()).toBe('partner');
    expect(await page.locator('#organisationType').inputValue()).toBe('university');
    expect(await page.locator('#context').inputValue()).toContain('Een reis, visum of bijeenkomst');
    expect(await page.locator('#context').inputValue()).not.toContain('Rusland');
  });
});

test('fills in what was carried along for somebody who goes to the form before it is there', async () => {
  await visit('/', async (page) => {
    await page.route('**/carried.*.js', async (route) => {
      await page.evaluate(`location.hash = '#main'`);
      await route.continue();
    });
    await page.goto('/contact/#organisationType=umc');
    await page.locator('[data-carried]').waitFor();

    expect(await page.locator('#organisationType').inputValue()).toBe('umc');
  });
});

test('shows no box for what was answered when nothing was', async () => {
  await visit('/contact/', async (page) => {
    expect(await page.locator('#context').isVisible()).toBe(false);
    expect(await page.locator('[data-carried]').isVisible()).toBe(false);
  });
});

test('lets no link from elsewhere speak for the check, lead away or fill in who asks', async () => {
  const fragment = 'source=check&from=/voor-wie/check/&name=Jan&email=a@b.nl&topic=travel';
  await visit(`/contact/#${fragment}`, async (page) => {
    await page.locator('[data-carried]').waitFor();

    expect(await page.locator('[data-carried] h2').textContent()).toContain('door een link');

    expect(await page.locator('[data-carried-from]').isVisible()).toBe(false);
    expect(await page.locator('#name').inputValue()).toBe('');
    expect(await page.locator('#email').inputValue()).toBe('');
    expect(await page.locator('#topic').inputValue()).toBe('travel');
  });
});

test('counts down every text with a limit, and the function says the same', async () => {
  await visit('/contact/#context=x', async (page) => {
    const limits = { name: 100, role: 100, countries: 200, context: 2000 };
    await fillIn(page, 'Mag dit?');
    for (const [name, max] of Object.entries(limits)) {
      await page.locator(`#${name}`).fill('b'.repeat(max - 5));
      await page.locator(`[data-count="${name}"]`).filter({ hasText: 'nog 5 tekens' }).waitFor();
      await page.locator(`#${name}`).fill('b'.repeat(max + 7));
      await page
        .locator(`[data-count="${name}"]`)
        .filter({ hasText: '7 tekens te lang' })
        .waitFor();
    }
    await send(page);
    await page.locator('[data-error-summary]').waitFor();

    for (const [name, max] of Object.entries(limits)) {
      const error = await page.locator(`#${name}-error`).textContent();
      expect(error).toContain(`hoogstens ${max} tekens`);
      expect(await page.locator(`#${name}`).inputValue()).toHaveLength(max + 7);
    }
    expect(await page.locator('#context').isVisible()).toBe(true);
  });
});

test('carries the page and a reason along from a comment, which stays a text to change', async () => {
  await visit('/vragen/wat-is-het-loket-kennisveiligheid/', async (page) => {
    const { path, title } = {
      path: new URL(page.url()).pathname,
      title: await page.innerText('h1'),
    };
    await follow(page, 'Dit klopt niet meer');
    const block = page.locator('[data-carried]');
    expect(await block.locator('h2').textContent()).toBe('Uw reactie op een pagina');
    expect(await block.locator('.carried__text').allTextContents()).toEqual([
      `Reactie op de pagina “${title}” (https://www.loketkennisveiligheid.nl${path})`,
      'Dit klopt niet meer',
    ]);
    const context = page.locator('#context');
    await context.fill(`${await context.inputValue()}: het adres is nieuw`);
    const question = unique('Mag dit?');
    await fillIn(page, question);
    await send(page);
    await page.locator('.reference').waitFor();

    const [mail] = await mailsWith(question);
    expect(mail?.text).toContain(path);
    expect(mail?.text).toContain('Dit klopt niet meer: het adres is nieuw');
  });
});

test('leads from a comment to the form without JavaScript, and back to the page with it', async () => {
  await visit(
    '/en/sanctions/russia/',
    async (page) => {
      await choose(page.getByRole('link', { name: 'The text is unclear' }));

      expect(await page.locator('[data-contact-form]').count()).toBe(1);
    },
    { javaScriptEnabled: false },
  );
  await visit('/en/sanctions/russia/', async (page) => {
    await choose(page.getByRole('link', { name: 'The text is unclear' }));
    await page.getByRole('link', { name: 'Back to that page' }).click();

    await page.waitForURL('**/en/sanctions/russia/');
  });
});
