import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { dataFiles } from '#src/schemas/open-data/data-files.ts';
import { longDate } from '#src/site/dates.ts';
import { languages } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { pageAt } from './pages.ts';

const read = (path: string) => readFileSync(`dist${path}`, 'utf8');
const { questions } = dataFiles.questions.parse(JSON.parse(read('/data/questions.json')));

/** Every answer in one language: its record in the open data, its page, and its document. */
const answers = (language: (typeof languages)[number]) =>
  questions.map((record) => {
    const path = new URL(record[language].url).pathname;
    return { record, path, $: pageAt(path).$, markdown: read(`${path}index.md`) };
  });

test.for(languages)(
  'the document of an answer in %s begins with what a reader elsewhere must know',
  (language) => {
    const t = translator(language);
    for (const { record, path, markdown } of answers(language)) {
      const head = markdown.split('\n\n').slice(0, 2).join('\n');
      expect(head, path).toContain(`# ${record.number}. `);
      expect(head, path).toContain(t(`basis.${record.basis}.text`));
      expect(head, path).toContain(t('dossier.checked'));
      expect(head, path).toContain(t('twin.notice'));
      expect(head, path).toMatch(/\/v\/\d+\/\d+\//);
    }
  },
);

test.for(languages)('the document in %s says all that the page says', (language) => {
  const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  for (const { path, $, markdown } of answers(language)) {
    const text = plain(markdown.replaceAll(/\]\(\S+\)/g, ']'));
    const paragraphs = $('.answer p, .prose p, .prose li, .prose td').toArray();
    expect(paragraphs.length, path).toBeGreaterThan(1);
    for (const paragraph of paragraphs) {
      for (const sentence of $(paragraph)
        .text()
        .split(/[.:]\s/)) {
        expect(text, `${path}: ${sentence}`).toContain(plain(sentence));
      }
    }
  }
});

const dayOf = new Map(
  dataFiles.texts
    .parse(JSON.parse(read('/data/texts.json')))
    .texts.map(({ markdown, day }) => [new URL(markdown).pathname, day]),
);

test.for(languages)('a page in %s shows the hash of its document, and of which day', (language) => {
  const t = translator(language);
  for (const { path, $, markdown } of answers(language)) {
    const hash = createHash('sha256').update(markdown).digest('hex');
    const date = longDate(dayOf.get(`${path}index.md`) ?? '', language);
    const exact = `${date}, sha256:${hash}`;
    expect($('#reference').text(), path).toContain(exact);
    expect($('.take-along').text(), path).toContain(t('cite.hash', { date }));
    for (const file of ['cite.bib', 'cite.json']) expect(read(path + file), path).toContain(exact);
    expect($('.take-along code').text(), path).toContain(`${path}index.md | sha256sum`);
  }
});

test.for(languages)('programs for references read those of answers in %s', (language) => {
  for (const { record, path } of answers(language)) {
    const [csl] = new Cite(read(`${path}cite.json`)).data;
    const [bibtex] = new Cite(read(`${path}cite.bib`)).data;
    expect(csl?.title, path).toBe(record[language].question);
    expect(bibtex?.title?.replaceAll(/<[^>]+>/g, ''), path).toBe(record[language].question);
    expect(bibtex?.URL, path).toBe(csl?.URL);
    expect(csl?.URL, path).toContain(`/v/${record.number}/`);
  }
});

test.for(languages)('a reply in %s carries its number, dates, sources and caveat', (language) => {
  const t = translator(language);
  // What the reply says of a withdrawn answer stands in withdrawn.test.ts.
  for (const { record, path, $ } of answers(language).filter(({ record }) => !record.withdrawn)) {
    const reply = $('#reply').text();
    expect(reply, path).toContain(record[language].answer);
    expect(reply.toLowerCase(), path).toContain(
      `${t('kind.question', { n: record.number })},`.toLowerCase(),
    );
    expect(reply, path).not.toMatch(/^(Ja|Nee|Yes|No)\. \1\b/);
    expect(reply, path).toContain(t(`basis.${record.basis}`));
    for (const named of $('.sources a, .law-moves a[rel], .law-not-read a').toArray()) {
      expect(reply, path).toContain($(named).text().trim());
    }
    expect(reply, path).toContain(t('twin.notice'));
    if (record.lawChangedBy.length > 0) expect(reply, path).toContain(t('law.changed'));
    expect(reply.includes(t('law.not-read')), path).toBe(record.notRead.length > 0);
  }
});

test('every reference has a key of its own, in each form the same', () => {
  const keys = languages.flatMap((language) =>
    answers(language).map(({ record, path }) => {
      const [csl] = JSON.parse(read(`${path}cite.json`)) as { id: string }[];
      const [, key] = /^@online\{(\w+),$/m.exec(read(`${path}cite.bib`)) ?? [];
      expect(csl?.id, path).toBe(key);
      expect(key, path).toMatch(new RegExp(`_${record.number}_${record.version}_${language}$`));
      return key;
    }),
  );
  expect(new Set(keys).size).toBe(languages.length * questions.length);
});
