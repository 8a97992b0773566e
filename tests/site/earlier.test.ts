import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataFiles } from '#src/schemas/open-data/data-files.ts';
import { languages } from '#src/site/language.ts';
import { versionPath } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { pageAt } from './pages.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const { questions } = dataFiles.questions.parse(JSON.parse(read('dist/data/questions.json')));

/** Every earlier text that content keeps, with where it stands on the site. */
const earlier = globSync('content/questions/*/earlier/*/{nl,en}.md').map((file) => {
  const text = read(file);
  const [id = '', , version = '', name = ''] = file.replaceAll('\\', '/').split('/').slice(2);
  const language = languages.find((own) => name === `${own}.md`) ?? 'nl';
  const number = Number(/^# (\d+)\. /.exec(text)?.[1]);
  return { id, text, number, language, path: versionPath(language, number, Number(version)) };
});

test('a version that was cited stays at its address, byte for byte', () => {
  expect(earlier.length).toBeGreaterThan(100);
  for (const { text, path } of earlier) {
    expect(read(`dist${path}index.md`), path).toBe(text);
    expect(text, path).toContain(`loketkennisveiligheid.nl${path}`);
  }
});

test('a reader of an old text is told first that it is old, and led to the present one', () => {
  for (const { number, language, path } of earlier) {
    const { $ } = pageAt(path);
    const t = translator(language);
    const present = questions.find((question) => question.number === number)?.[language].url ?? '';
    const notice = $('main > :first-child');
    expect(notice.text(), path).toContain(t('earlier.superseded').split('{n}')[0]);
    expect(notice.find('a').attr('href'), path).toBe(new URL(present).pathname);
    expect($('meta[name="robots"]').attr('content'), path).toBe('noindex');
  }
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

test('an old text is shown with its own hash, its document, and how to check the one by the other', () => {
  for (const { text, path } of earlier) {
    const shown = pageAt(path).$('[data-document]');
    expect(shown.text(), path).toContain(hashOf(text));
    expect(shown.text(), path).toContain(`${path}index.md | sha256sum`);
    expect(shown.find('a').attr('href'), path).toBe(`${path}index.md`);
  }
});

test('the open data lead from every hash to the text that has it', () => {
  const { texts } = dataFiles.texts.parse(JSON.parse(read('dist/data/texts.json')));
  const replaced = texts.filter(({ until }) => until);

  expect(replaced.map(({ page }) => new URL(page).pathname).toSorted()).toEqual(
    earlier.map(({ path }) => path).toSorted(),
  );
  expect(texts.length - replaced.length).toBe(questions.length * languages.length);
  for (const { markdown, hash } of texts) {
    expect(hashOf(read(`dist${new URL(markdown).pathname}`)), markdown).toBe(hash);
  }
});

test('what changed is told in words, beside each old text', () => {
  for (const { language, path } of earlier) {
    const { $ } = pageAt(path);
    const t = translator(language);
    const gone = $('.comparison del').text();
    const added = $('.comparison ins').text();
    expect(gone + added, path).not.toBe('');
    if (gone) expect(gone, path).toContain(`[${t('earlier.gone')} `);
    if (added) expect(added, path).toContain(`[${t('earlier.new')} `);
  }
});

test('an answer leads to all its earlier texts, with the days from and until when each stood', () => {
  for (const { number, version, nl, en } of questions) {
    for (const [language, { url }] of Object.entries({ nl, en })) {
      const { $ } = pageAt(new URL(url).pathname);
      const links = $('.accountability a[href*="/v/"]').toArray();
      expect(links.length, url).toBe(version - 1);
      for (const link of links) {
        expect($(link).attr('href'), url).toMatch(new RegExp(`/v/${number}/\\d+/$`));
        expect($(link).text(), `${language} ${url}`).toMatch(/\d{4}.*\d{4}/);
      }
    }
  }
});
