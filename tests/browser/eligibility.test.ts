import { describe, expect, test } from 'vitest';
import { follow, sendQuestion } from './keyboard.ts';
import { mailsWith, unique } from './mail.ts';
import { choose, visit } from './visit.ts';

/** The text of the one mail with this question that the loket received. */
async function received(question: string): Promise<string> {
  const [mail, ...others] = await mailsWith(question);
  expect(others).toEqual([]);
  return mail?.text ?? '';
}

describe('from the home page, by keyboard alone,', () => {
  test('a lecturer asks about sanctions with the form filled in', async () => {
    await visit('/', async (page) => {
      await follow(page, 'Mag ik het loket iets vragen?');
      await follow(page, 'Advies vragen over internationale samenwerking of over sancties');
      await follow(
        page,
        'Ik werk bij een universiteit, hogeschool, umc of instituut van KNAW, NWO of TO2',
      );
      await follow(page, 'Ja');
      await follow(page, 'Ja, of mijn instelling heeft er geen');
      await follow(page, 'Samenwerking met of sancties tegen Rusland');
      await follow(page, 'Hogeschool');
      const question = unique('Mag dit?');
      await sendQuestion(page, question);

      const mail = await received(question);
      expect(mail).toContain('Soort organisatie: Hogeschool');
      expect(mail).toContain('Rusland: sancties of samenwerking');
      expect(mail).not.toContain('[volgens de regels');
      expect(await page.locator('[data-when="advice"]').isVisible()).toBe(false);
    });
  });

  test('a student asks without JavaScript, and reads where to go first', async () => {
    await visit(
      '/',
      async (page) => {
        await follow(page, 'Mag ik het loket iets vragen?');
        await follow(page, 'Advies vragen over internationale samenwerking of over sancties');
        await follow(page, 'Ik studeer');
        expect(await page.locator('.form-links').textContent()).toContain('Ik ben student');
        await follow(page, 'Stel uw vraag');
        const question = unique('Mag dit?');
        await sendQuestion(page, question, { organisationType: 'Ik ben', topic: 'Reizen' });

        const advice = page.locator('[data-when="advice"]');
        expect(await advice.textContent()).toContain(
          'raden een student aan bij de eigen instelling te beginnen',
        );
        expect(await received(question)).toContain(
          '[volgens de regels: Eerst uw eigen instelling]',
        );
        await follow(page, 'Uw eigen coördinator kennisveiligheid');
        expect(page.url()).toContain('/ergens-anders/#coordinator');
      },
      { javaScriptEnabled: false },
    );
  });

  test('somebody who suspects espionage finds the AIVD in one step', async () => {
    await visit('/', async (page) => {
      await follow(page, 'Mag ik het loket iets vragen?');
      await follow(page, 'Spionage, inmenging of terrorisme melden');

      expect(await page.locator('h1').textContent()).toBe('Meld dit bij de AIVD');
      expect(await page.locator('.referral a[href="tel:+31793205050"]').count()).toBe(1);
      expect(await page.locator('.form-links').count()).toBe(0);
    });
  });

  test('a researcher asks about dual-use and hears of the CDIU as well', async () => {
    await visit('/en/', async (page) => {
      await follow(page, 'May I ask the contact point?');
      await follow(page, 'Ask advice on international cooperation or on sanctions');
      await follow(
        page,
        'I work for a university, university of applied sciences, university medical centre or institute of KNAW, NWO or TO2',
      );
      await follow(page, 'Yes');
      await follow(page, 'Yes, or my institution has none');
      await follow(page, 'Sharing knowledge or items that may be dual-use');
      await follow(page, 'University');
      const question = unique('Mag dit?');
      await sendQuestion(page, question);

      expect(await page.locator('[data-when="advice"]').textContent()).toContain('CDIU');
      expect(await received(question)).toContain(
        '[volgens de regels: Ja; de vergunning via de CDIU]',
      );
    });
  });

  test.for([
    [
      'On sanctions, such as supplying or paying a party in Russia',
      'For sanctions a company goes to the sanctions desk',
      'Sanctions desk (RVO)',
    ],
    [
      'On something else, such as espionage or protecting know-how',
      'For companies there is OLEV',
      'OLEV (RVO)',
    ],
  ] as const)(
    'somebody at a company asks “%s”, and sees one desk',
    async ([about, title, desk]) => {
      await visit('/en/', async (page) => {
        await follow(page, 'May I ask the contact point?');
        await follow(page, 'Ask advice on international cooperation or on sanctions');
        await follow(page, 'I work for a company');
        await follow(page, about);

        expect(await page.locator('h1').textContent()).toBe(title);
        expect(await page.locator('.referral h3 a').allInnerTexts()).toEqual([desk]);
      });
    },
  );

  test('somebody changes an answer half-way, and asks as a research institute', async () => {
    await visit('/en/', async (page) => {
      await follow(page, 'May I ask the contact point?');
      await follow(page, 'Ask advice on international cooperation or on sanctions');
      await follow(
        page,
        'I work for a university, university of applied sciences, university medical centre or institute of KNAW, NWO or TO2',
      );
      await follow(page, 'Yes');
      await follow(page, 'Not yet');
      expect(await page.locator('h1').textContent()).toBe('Go to your own coordinator first');
      await follow(
        page,
        'Change your answer to: Have you asked your own knowledge security coordinator yet?',
      );
      await follow(page, 'Yes, or my institution has none');
      await follow(page, 'A grant, scholarship or other funding');
      await follow(page, 'Research institute');
      const question = unique('Mag dit?');
      await sendQuestion(page, question);

      const mail = await received(question);
      expect(mail).toContain('Soort organisatie: Onderzoeksinstituut');
      expect(mail).toContain('Subsidie of financiering');
    });
  });
});

test('keeps the answers when the language changes, and goes back by the browser', async () => {
  await visit('/voor-wie/check/', async (page) => {
    await choose(page.getByRole('link', { name: /Advies vragen/ }));
    await choose(page.getByRole('link', { name: 'English' }));
    expect(page.url()).toMatch(/\/en\/who-can-ask\/check\/advice\/$/);
    await page.goBack();
    await page.goBack();

    expect(await page.locator('h1').textContent()).toBe('Wat wilt u doen?');
  });
});

test('ignores a choice in the address that the form does not have', async () => {
  await visit('/contact/#organisationType=umc&topic=weather&name=x', async (page) => {
    await page.locator('[data-carried]').waitFor();
    expect(await page.locator('#organisationType').inputValue()).toBe('umc');
    expect(await page.locator('#topic').inputValue()).toBe('');
    expect(await page.locator('#name').inputValue()).toBe('');
  });
});

test('filters the signpost by subject without JavaScript, and shows all again', async () => {
  await visit(
    '/ergens-anders/',
    async (page) => {
      const shown = page.locator('.signpost__subject:visible');
      const all = await shown.count();
      await page.getByRole('link', { name: 'Exportvergunning en dual-use' }).click();
      expect(await shown.locator('h3').allInnerTexts()).toEqual([
        'Centrale Dienst voor In- en Uitvoer (CDIU)',
      ]);
      await page.getByRole('link', { name: 'Toon alles' }).click();

      expect(await shown.count()).toBe(all);
    },
    { javaScriptEnabled: false },
  );
});

test('prints an outcome with its date, its address and without ways to click', async () => {
  await visit('/voor-wie/check/advies/student/', async (page) => {
    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('.form-links').isVisible()).toBe(false);
    const printed = await page.locator('main').innerText();
    expect(printed).toContain('Volgens de regels van');
    expect(printed).toContain('/voor-wie/check/advies/student/');
    expect(printed).toContain('Ik studeer');
  });
});
