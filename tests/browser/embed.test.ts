import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { DataFile } from '#src/schemas/open-data/data-files.ts';
import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { withOtherSite } from './other-site.ts';
import { siteUrl, visit } from './visit.ts';

const file = JSON.parse(readFileSync('dist/data/questions/1.json', 'utf8')) as DataFile<'question'>;
const { question } = file;

/** The lines that the page about open data tells others to copy. */
const lines = load(readFileSync('dist/data/index.html', 'utf8'))('#embed ~ pre').first().text();

interface Host {
  /** What is in the page instead of those lines. */
  html?: string;
  /** How the service answers instead. */
  answer?: Partial<DataFile<'question'>['question']> | number;
  /** Until then the service does not answer. */
  until?: Promise<unknown>;
}

/** See the lines on a page of another site, whose policy allows no more than it must. */
function seeEmbedded({ html = lines, answer, until }: Host, see: (page: Page) => Promise<void>) {
  const site = siteUrl();
  const policy = [
    "default-src 'none'",
    `script-src ${site}`,
    `connect-src ${site}`,
    "require-trusted-types-for 'script'",
  ];
  const headers = {
    'content-security-policy': policy.join('; '),
    'cross-origin-embedder-policy': 'require-corp',
  };
  const page = `<!doctype html><html lang="nl"><title>Intranet</title>${html}`;
  return withOtherSite(page.replace(`${origin}/embed.js`, `${site}/embed.js`), headers, (address) =>
    visit('about:blank', async (page) => {
      await page.route('**/data/questions/*', async (route) => {
        await until;
        if (typeof answer === 'number') return route.fulfill({ status: answer });
        if (!answer) return route.continue();
        const response = await route.fetch();
        const json = { ...file, question: { ...question, ...answer } };
        return route.fulfill({ response, json });
      });
      await page.goto(address);
      await see(page);
    }),
  );
}

const shown = (page: Page) => page.locator('loket-answer').locator('[part=answer]').innerText();

test('the lines to copy show an answer and what it rests on', async () => {
  const condition = 'alleen met een vergunning';
  const answer = { verdict: 'depends', basis: 'law', nl: { ...question.nl, condition } } as const;
  const refused: string[] = [];
  await seeEmbedded({ answer }, async (page) => {
    page.on('console', (message) => refused.push(message.text()));
    await page.reload();
    const text = await shown(page);

    expect(text).toContain(question.nl.question);
    expect(text).toContain(`Dat hangt ervan af: ${condition}`);
    expect(text).toContain(question.nl.answer);
    expect(text).toContain('Soort uitspraak: Wet');
    expect(text).toContain(`Nagegaan op ${longDate(question.checked, 'nl')}`);
    expect(text).toContain('geen juridisch advies');
    const link = page.getByRole('link');
    expect(await link.getAttribute('href')).toBe(question.nl.permanentUrl);
    expect(await link.textContent()).toContain('vraag 1');
    const border = await page
      .locator('[part=answer]')
      .evaluate((element) => getComputedStyle(element).borderLeftWidth);
    expect(border).toBe('4px');
  });

  expect(refused).toEqual([]);
});

test('who reads the page stays unknown to the service', async () => {
  await seeEmbedded({}, async (page) => {
    const asked = page.waitForRequest('**/data/questions/1.json');
    await page.reload();
    const headers = await (await asked).allHeaders();
    await shown(page);

    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('cookie');
    expect(await page.context().cookies()).toEqual([]);
  });
});

test.for<[string, Language, string, string]>([
  ['its own language', 'en', 'nl', 'en'],
  ['the language of the page around it', 'en', 'en-GB', ''],
  ['Dutch where that is another', 'nl', 'de', ''],
])('an answer is in %s', async ([, language, around, own]) => {
  const html = `${lines.split('\n')[0] ?? ''}<div lang="${around}"><loket-answer number="1"
    ${own && `lang="${own}"`}><a href="/">1</a></loket-answer></div>`;
  await seeEmbedded({ html }, async (page) => {
    expect(await shown(page)).toContain(question[language].question);
    expect(await page.locator('[part=answer]').getAttribute('lang')).toBe(language);
  });
});

test('a change of the law is told, with the act', async () => {
  const act = {
    name: 'Regulation (EU) 2026/1',
    url: 'https://example.org/act',
    date: '2026-11-03',
  };
  await seeEmbedded({ answer: { lawChangedBy: [act] } }, async (page) => {
    expect(await shown(page)).toContain(
      'De regels hierover zijn gewijzigd op 3 november 2026 door Regulation (EU) 2026/1. Dit antwoord',
    );
    expect(await page.getByRole('link', { name: act.name }).getAttribute('href')).toBe(act.url);
  });
});

test('an act that nobody has read yet is told, and the answer stays', async () => {
  const act = {
    name: 'Regulation (EU) 2026/1',
    url: 'https://example.org/act',
    date: '2026-11-03',
  };
  await seeEmbedded({ answer: { notRead: [act] } }, async (page) => {
    const text = await shown(page);

    expect(text).toContain(
      'Het loket kon de tekst niet lezen: Regulation (EU) 2026/1 (3 november 2026).',
    );
    expect(text).toContain(question.nl.answer);
  });
});

test('an answer that is overdue says so, by the clock of the reader', async () => {
  await seeEmbedded({ answer: { reviewBy: '2026-01-31' } }, async (page) => {
    expect(await shown(page)).toContain('had vóór 31 januari 2026 opnieuw gecontroleerd');
  });
  await seeEmbedded({ answer: { reviewBy: '2999-01-31' } }, async (page) => {
    expect(await shown(page)).not.toContain('opnieuw gecontroleerd');
  });
});

test('a withdrawn answer is shown no more, and says when, why and what to read instead', async () => {
  const answer = {
    withdrawn: '2026-11-27',
    withdrawnReason: { nl: 'Achterhaald.', en: 'Overtaken.' },
    replacedBy: 140,
  };
  await seeEmbedded({ answer }, async (page) => {
    const text = await shown(page);
    const other = page.getByRole('link', { name: 'vraag 140' });

    expect(text).toContain(
      'ingetrokken op 27 november 2026. Achterhaald. Lees in plaats daarvan: vraag 140',
    );
    expect(await other.getAttribute('href')).toBe(`${origin}/v/140`);
    expect(text).toContain('Lees het hele antwoord');
    expect(text).not.toContain(question.nl.answer);
    expect(await page.locator('[part=verdict]').count()).toBe(0);
  });
});

test.for<[string, Host]>([
  ['the service is away', { answer: 503 }],
  ['the service does not answer', { until: new Promise(() => undefined) }],
  ['what comes is no answer', { answer: { nl: undefined } as object }],
  ['the number does not exist', { html: lines.replace('number="1"', 'number="99999"') }],
  ['the number is none', { html: lines.replace('number="1"', 'number="../index"') }],
])('the plain link stays when %s', async ([, host]) => {
  await seeEmbedded(host, async (page) => {
    await page.evaluate(() => customElements.whenDefined('loket-answer'));
    // After some seconds the browser stops waiting.
    await (host.until ? page.waitForEvent('requestfailed') : page.waitForLoadState('networkidle'));

    const link = page.getByRole('link', { name: question.nl.question });
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toBe(`${origin}/v/1`);
    expect(await page.locator('[part=answer]').count()).toBe(0);
  });
});

test('another number shows another answer, and back to the link when that is unknown', async () => {
  await seeEmbedded({}, async (page) => {
    const element = page.locator('loket-answer');
    const ask = (number: string) =>
      element.evaluate((host, value) => {
        host.setAttribute('number', value);
      }, number);
    await shown(page);
    await ask('2');
    await page.getByRole('link', { name: 'vraag 2' }).waitFor();
    await ask('99999');
    await page.getByRole('link', { name: question.nl.question }).waitFor();

    expect(await page.locator('[part=answer]').count()).toBe(0);
  });
});

test('who was on the link is on the way to the answer afterwards', async () => {
  let answer: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (answer = resolve));
  await seeEmbedded({ until }, async (page) => {
    await page.getByRole('link').focus();
    answer();
    const focused = page.locator('[part=source] a:focus');

    expect(await focused.textContent()).toContain('Lees het hele antwoord');
  });
});
