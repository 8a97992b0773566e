import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { follow } from './keyboard.ts';
import { visit } from './visit.ts';

/** What somebody does next: follow a link, or search and open the first suggestion. */
type Step = { role: string } | { question: string } | 'changes' | { search: Words };

type Words = Record<Language, string>;

interface Job {
  /** Who it is, and what they learn. */
  title: string;
  steps: Step[];
  /** Question on whose page they end, and words of its answer. */
  ends: string;
  learns: Words;
  javaScriptEnabled?: boolean;
}

const jobs: Job[] = [
  {
    title: 'a PhD candidate from Iran learns who needs an exemption, without JavaScript',
    steps: [{ role: 'phd-or-student' }, { question: 'who-needs-an-exemption' }],
    ends: 'who-needs-an-exemption',
    learns: { nl: 'ontheffing', en: 'exemption' },
    javaScriptEnabled: false,
  },
  {
    title: 'a PhD candidate who still lives in Iran learns how to apply for it',
    steps: [{ role: 'from-abroad' }, { question: 'apply-for-exemption' }],
    ends: 'apply-for-exemption',
    learns: { nl: 'ontheffing', en: 'exemption' },
  },
  {
    title: 'a professor with a partner in Moscow searches, and learns what may go on',
    steps: [
      {
        search: {
          nl: 'samenwerken met universiteit in Moskou',
          en: 'work with a university in Moscow',
        },
      },
    ],
    ends: 'russian-university',
    learns: { nl: 'oproep van 4 maart 2022', en: 'appeal of 4 March 2022' },
  },
  {
    title: 'an HR officer learns that a candidate from Belarus may be hired',
    steps: [{ role: 'hr-or-international-office' }, { question: 'belarus-hiring' }],
    ends: 'belarus-hiring',
    learns: { nl: 'Ja', en: 'Yes' },
  },
  {
    title: 'an engineer at a company learns where to ask on sanctions',
    steps: [{ role: 'company' }, { question: 'company-sanctions-question' }],
    ends: 'company-sanctions-question',
    learns: { nl: 'Sanctieloket', en: 'sanctions desk' },
  },
  {
    title: 'a policy officer learns what changed since the summer',
    steps: ['changes', { question: 'latest-packages' }],
    ends: 'latest-packages',
    learns: { nl: 'juli 2026', en: 'July 2026' },
  },
];

describe.for(['nl', 'en'] as const)('by keyboard, on a phone, in %s,', (language) => {
  test.for(jobs)('$title', async ({ steps, ends, learns, javaScriptEnabled = true }) => {
    const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled };
    const see = async (page: Page) => {
      // Home is the first.
      let loads = 1;
      page.on('load', () => (loads += 1));
      expect(await scrollsSideways(page)).toBe(false);
      for (const step of steps) {
        await take(page, step, language);
        expect(await scrollsSideways(page), page.url()).toBe(false);
      }

      expect(await page.locator('h1').innerText()).toBe(questionOf(ends, language));
      expect(await page.locator('.answer').innerText()).toContain(learns[language]);
      expect(loads).toBe(steps.length + 1);
      expect(loads).toBeLessThanOrEqual(3);
    };
    await visit(language === 'nl' ? '/' : '/en/', see, phone);
  });
});

async function take(page: Page, step: Step, language: Language) {
  if (step === 'changes') await follow(page, translator(language)('home.state.changes'));
  else if ('role' in step) await follow(page, roleOf(step.role, language));
  else if ('question' in step) await follow(page, questionOf(step.question, language));
  else await search(page, step.search[language]);
}

/** Type into the search box, and open the first suggestion. */
async function search(page: Page, query: string) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
}

/** A question as its page has it. */
function questionOf(id: string, language: Language): string {
  const [, head = ''] = readFileSync(`content/questions/${id}/${language}.mdx`, 'utf8').split(
    '---',
  );
  return (parse(head) as { question: string }).question;
}

/** A kind of visitor as home has it. */
function roleOf(id: string, language: Language): string {
  const roles = parse(readFileSync('content/roles.yaml', 'utf8')) as { id: string; title: Words }[];
  return roles.find((role) => role.id === id)?.title[language] ?? '';
}

const scrollsSideways = (page: Page) =>
  page.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
