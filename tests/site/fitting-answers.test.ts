import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { answersIn } from '#functions/contact/fitting-answers.ts';
import { contactMail } from '#src/schemas/contact-mail.ts';
import { dataFiles } from '#src/schemas/open-data/data-files.ts';
import { memo } from '#src/search/memo.ts';
import { languages } from '#src/site/language.ts';

const find = answersIn('.');
const data = dataFiles.questions.parse(
  JSON.parse(readFileSync('dist/data/questions.json', 'utf8')),
);

const asked = {
  nl: 'Wij willen een gastonderzoeker uit Rusland ontvangen. Mag dat, en waar letten wij op?',
  en: 'We want to host a visiting researcher from Russia. May we, and what should we look at?',
};

describe.for(languages)('a question in %s', (language) => {
  test('is answered with at most five pages, each by its number and permanent address', async () => {
    const answers = await find({ language, question: asked[language] });

    expect(answers.length).toBeGreaterThan(0);
    expect(answers.length).toBeLessThanOrEqual(5);
    for (const { number, title, url } of answers) {
      const question = data.questions.find((known) => known.number === number)?.[language];
      expect({ title, url }).toEqual({ title: question?.question, url: question?.permanentUrl });
    }
  });

  test('finds the page on visiting researchers', async () => {
    const answers = await find({ language, question: asked[language] });

    expect(answers.map(({ number }) => number)).toContain(50);
  });

  test('finds the same again, and what it asked is forgotten', async () => {
    const before = await find({ language, question: asked[language] });
    const kept = memo<string>();
    kept.set('a text that was read', '');

    expect(await find({ language, question: asked[language] })).toEqual(before);
    expect(kept.size).toBe(0);
  });

  test.for([
    ['says nothing', language === 'nl' ? 'Mag dit?\nEn dat?' : 'Is this it?\nOr that?'],
    ['is no language', '国'.repeat(6000)],
    ['has no words', '/-'.repeat(3000)],
  ] as const)('finds nothing when it %s', async ([, question]) => {
    expect(await find({ language, question })).toEqual([]);
  });
});

test('the countries of a question count as well', async () => {
  const question = 'Mag ik samenwerken met deze universiteit?';
  const firstFor = async (countries: string) =>
    (await find({ language: 'nl', question, countries }))[0]?.title;

  expect(await firstFor('Belarus')).toContain('Belarus');
  expect(await firstFor('Rusland')).toContain('Russische');
});

test('the schema of the line for computers is published beside the open data', () => {
  const published: unknown = JSON.parse(readFileSync('dist/data/contact-mail.schema.json', 'utf8'));

  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(contactMail))));
});
