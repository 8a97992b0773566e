import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isInPlay, type Chosen } from '#src/worksheet/in-play.ts';
import { whenOf } from '#src/worksheet/fragment.ts';
import { partIds } from '#src/worksheet/parts.ts';
import { follow } from './keyboard.ts';
import { visit } from './visit.ts';

/** The rules of the page, with when each is in play and whether a person sees it. */
const rulesOf = (page: Page) =>
  page.locator('[data-when]').evaluateAll((rules) =>
    rules.map((rule) => ({
      title: rule.querySelector('h3')?.textContent ?? '',
      when: rule.dataset['when'] ?? '',
      isSeen: rule.checkVisibility(),
      isHidden: rule.matches('[hidden]'),
    })),
  );

/** Titles of the rules that a person sees. */
const seen = async (page: Page): Promise<string[]> =>
  (await rulesOf(page)).filter(({ isSeen }) => isSeen).map(({ title }) => title);

/** Titles of the rules that are in play, as the page says when each is. */
const inPlay = async (page: Page, chosen: Chosen): Promise<string[]> =>
  (await rulesOf(page))
    .filter(({ when }) => isInPlay(whenOf(when), chosen))
    .map(({ title }) => title);

test('shows without JavaScript what belongs to the ticked boxes, and nothing else', async () => {
  await visit(
    '/',
    async (page) => {
      await follow(page, 'Vul het werkblad in');
      expect(await seen(page)).toEqual([]);
      expect(await page.locator('.worksheet__first').isVisible()).toBe(true);

      await page.getByLabel('Samen publiceren').check();
      expect(await seen(page)).toEqual([]);
      await page.getByLabel('Rusland').check();
      const open = await inPlay(page, { plan: ['publish'], country: ['russia'] });
      expect(open.length).toBeGreaterThan(2);
      expect(await seen(page)).toEqual(open);
      expect(await page.locator('.worksheet__first').isVisible()).toBe(false);

      await page.getByLabel('Een persoon').check();
      await page.getByLabel('Geen van beide').check();
      const narrowed = { partner: ['person'], subject: ['neither'] };
      expect(await seen(page)).toEqual(
        await inPlay(page, { plan: ['publish'], country: ['russia'], ...narrowed }),
      );
    },
    { javaScriptEnabled: false },
  );
});

test('shows the same as the rules say, whatever pairs of boxes are ticked', async () => {
  await visit('/en/worksheet/', async (page) => {
    const ticks = await page
      .locator('[data-part] input')
      .evaluateAll((boxes) =>
        boxes.map(
          (box) => [box.getAttribute('name') ?? '', box.getAttribute('value') ?? ''] as const,
        ),
      );
    const of = (part: string) => ticks.filter(([name]) => name === part).map(([, id]) => id);
    const [plans = [], countries = [], partners = [], subjects = []] = partIds.map(of);
    for (const [index, plan] of plans.entries()) {
      for (const country of countries) {
        const chosen = {
          plan: [plan],
          country: [country],
          partner: [partners, []][index % 2]?.slice(index % 3, (index % 3) + 1) ?? [],
          subject: subjects.slice(index % 4, (index % 4) + 1),
        };
        const parts = Object.entries(chosen).filter(([, ids]) => ids.length > 0);
        await page.evaluate(
          `location.hash = ${JSON.stringify(parts.map(([part, ids]) => `${part}=${ids.join('.')}`).join('&'))}`,
        );
        await page.waitForFunction(
          `document.querySelector('#plan-${plan}').checked && document.querySelector('#country-${country}').checked`,
        );
        const shown = await seen(page);
        expect(shown, JSON.stringify(chosen)).toEqual(await inPlay(page, chosen));
        expect(shown, JSON.stringify(chosen)).not.toEqual([]);
      }
    }
  });
});

test('keeps what is ticked in the address, gives it as text, and sends nothing', async () => {
  await visit(
    '/werkblad/',
    async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.getByLabel('Lesgeven, begeleiden of trainen').check();
      await page.getByLabel('Belarus').check();
      await page.getByLabel('Geen van beide').check();
      await page.getByLabel('Dual-use of geavanceerde technologie').check();
      // “None of these” gives way.
      expect(await page.getByLabel('Geen van beide').isChecked()).toBe(false);
      expect(new URL(page.url()).hash).toBe('#plan=teach&country=belarus&subject=dual-use');
      const shown = await seen(page);
      expect(await page.locator('[data-count]').textContent()).toContain(`${shown.length} regels`);

      await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
      await page.getByText('De tekst staat op het klembord.').waitFor();
      const text = await page.locator('.worksheet__text').inputValue();
      expect(text).toContain('Wat gaat u doen? Lesgeven, begeleiden of trainen');
      expect(text).toContain(page.url());
      expect(text.match(/^\d+\. /gm)).toHaveLength(shown.length);
      expect(text).toContain('Zoek uit: ');
      expect(text).toContain('<https://eur-lex.europa.eu/');
      expect(text).toContain('[Wet]');
      expect(text).toContain('Waar dit blad niet naar kijkt\n- ');
      expect(text).toContain('niet juridisch bindend');
      expect(requests).toEqual([]);

      await page.reload();
      expect(await seen(page)).toEqual(shown);
      await page.getByRole('button', { name: 'Wis alles' }).click();
      expect(await seen(page)).toEqual([]);
      expect(new URL(page.url()).hash).toBe('');
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('takes what is ticked along to the form, where the visitor can change it', async () => {
  await visit(
    '/en/worksheet/#plan=goods.travel&country=russia&partner=university',
    async (page) => {
      await page.getByRole('link', { name: 'Take it along to the form' }).click();
      await page.locator('[data-carried]').waitFor();

      expect(await page.locator('[data-carried] h2').textContent()).toContain('the worksheet');
      expect(await page.locator('#topic').inputValue()).toBe('russia');
      expect(await page.locator('#countries').inputValue()).toBe('Russia');
      expect(await page.locator('#context').inputValue()).toContain('In play: ');
      const outline = await page.locator('#question').inputValue();
      expect(outline).toContain('With which country? Russia');
      expect(outline).toContain('Our question:');
      await page.getByRole('link', { name: 'Back to the worksheet' }).click();
      await page.waitForURL('**/en/worksheet/#plan=goods.travel&country=russia&partner=university');
    },
  );
});

test('says what of a shared address it does not know, and shows the rest', async () => {
  const fragment = '#plan=publish.fly&country=russia&planet=mars&subject=neither.embargo';
  await visit(`/werkblad/${fragment}`, async (page) => {
    const note = await page.locator('[data-left-out]').textContent();

    expect(note).toContain('“fly”, “planet”');
    expect(note).toContain('Geen van beide');
    expect(await page.getByLabel('Samen publiceren').isChecked()).toBe(true);
    expect(await page.getByLabel('Een vakgebied van het kennisembargo').isChecked()).toBe(true);
    expect(await seen(page)).not.toEqual([]);
  });
});

test('prints every plan with one country on two sheets, dated and with its address', async () => {
  await visit('/werkblad/', async (page) => {
    const idsOf = (part: string) =>
      page.locator(`[name=${part}]`).evaluateAll((boxes) => boxes.map(({ id }) => id));
    const plans = await idsOf('plan');
    const countries = await idsOf('country');
    // As wide as what is left of a sheet: the browser takes its time for each document.
    await page.setViewportSize({ width: 688, height: 1032 });
    await page.emulateMedia({ media: 'print' });
    const heights = new Map<string, number>();
    const show = async (fragment: string) => {
      await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
      await page.waitForFunction(
        `document.querySelector('[data-address]').textContent.endsWith(${JSON.stringify(fragment)})`,
      );
    };
    for (const plan of plans) {
      for (const country of countries) {
        const fragment = `#${plan.replace('-', '=')}&${country.replace('-', '=')}`;
        await show(fragment);
        heights.set(fragment, await page.evaluate<number>('document.body.scrollHeight'));
      }
    }
    const longest = [...heights].toSorted(([, a], [, b]) => b - a).slice(0, 5);
    const tooLong: string[] = [];
    for (const [fragment] of longest) {
      await show(fragment);
      const sheets = await page.pdf({
        format: 'A4',
        margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' },
      });
      const count = sheets.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
      if (count > 2) tooLong.push(`${fragment}: ${count}`);
    }

    expect(plans.length * countries.length).toBe(66);
    expect(tooLong).toEqual([]);
    expect(await page.locator('.worksheet__address').textContent()).toContain('Gemaakt op');
  });
}, 120_000);

test('shows what is in play where the browser cannot choose by what is ticked', async () => {
  await visit('/werkblad/', async (page) => {
    await page.addInitScript('CSS.supports = () => false');
    await page.goto('/werkblad/#plan=board&country=russia');
    await page.reload();
    const shown = (await rulesOf(page)).filter(({ isHidden }) => !isHidden);

    expect(shown.map(({ title }) => title)).toEqual(
      await inPlay(page, { plan: ['board'], country: ['russia'] }),
    );
    await page.getByRole('button', { name: 'Wis alles' }).click();
    expect(await page.locator('[data-when][hidden]').count()).toBe(0);
  });
});

test('goes to the result at once on a phone, and keeps the address that brings it back', async () => {
  await visit(
    '/werkblad/#plan=publish&country=russia',
    async (page) => {
      await page.getByRole('link', { name: 'Naar wat er speelt' }).click();

      await page.waitForFunction('location.hash === "#plan=publish&country=russia"');
      const box = await page.locator('#result').boundingBox();
      expect(box?.y).toBeLessThan(370);
    },
    { viewport: { width: 360, height: 740 } },
  );
});
