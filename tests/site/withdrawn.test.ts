import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DataFile } from '#src/schemas/open-data/data-files.ts';
import { languages } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import type { PresentVersion } from '#src/site/versions.ts';
import { translator } from '#src/words/index.ts';

const site = mkdtempSync(path.join(tmpdir(), 'withdrawn-'));
// The home page, a role, a check, guidance and texts lead to it, and it has an earlier version.
const id = 'russian-university';
const instead = 'study-trip';
const sources = [
  'content',
  'src',
  'tools',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
const { number, theme } = parse(readFileSync(`content/questions/${id}/question.yaml`, 'utf8')) as {
  number: number;
  theme: string;
};
const themes = parse(readFileSync('content/themes.yaml', 'utf8')) as {
  id: string;
  slug: { nl: string };
}[];
const themeSlug = themes.find((candidate) => candidate.id === theme)?.slug.nl ?? '';
const fieldOf = (field: string, question: string, language: string) =>
  new RegExp(`^${field}: (.*)$`, 'm').exec(
    readFileSync(`content/questions/${question}/${language}.mdx`, 'utf8'),
  )?.[1] ?? '';
const pages = {
  nl: `/vragen/${fieldOf('slug', id, 'nl')}/`,
  en: `/en/questions/${fieldOf('slug', id, 'en')}/`,
};
const lead = {
  nl: 'Dit antwoord is ingetrokken op 27 november 2026. Achterhaald. Lees in plaats daarvan:',
  en: 'This answer was withdrawn on 27 November 2026. Overtaken. Read instead:',
};
const inWords = (language: 'nl' | 'en') =>
  `${lead[language]} ${fieldOf('question', instead, language)}`;
/** Where what replaces it stays, for elsewhere. */
const address = { nl: `${origin}/v/140`, en: `${origin}/en/v/140` };

const earlier = { en: `en/v/${number}/1/index.html`, nl: `v/${number}/1/index.html` };

const moved = { nl: 'studiereis-verhuisd', en: 'study-trip-moved' };

const built = (file: string) => readFileSync(path.join(site, 'dist', file), 'utf8');

beforeAll(() => {
  for (const name of sources) cpSync(name, path.join(site, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(site, 'node_modules'), 'junction');
  const file = path.join(site, `content/questions/${id}/question.yaml`);
  const reason =
    "withdrawn: { date: 2026-11-27, reason: { nl: 'Achterhaald.', en: 'Overtaken.' }, replacement: study-trip }";
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${reason}\n`);
  // A rule of the worksheet as well.
  const rules = path.join(site, 'content/worksheet/rules/russia.yaml');
  writeFileSync(rules, readFileSync(rules, 'utf8').replace('questions: [', `questions: [${id}, `));
  // Another answer, whose English text did not follow the last major change.
  const late = path.join(site, 'content/questions/study-trip/en.mdx');
  writeFileSync(late, readFileSync(late, 'utf8').replace(/^translates: .*$/m, 'translates: 1'));
  // And one that moved in both languages.
  for (const [language, slug] of Object.entries(moved)) {
    const text = path.join(site, `content/questions/study-trip/${language}.mdx`);
    writeFileSync(text, readFileSync(text, 'utf8').replace(/^slug: .*$/m, `slug: ${slug}`));
  }
  const register = path.join(site, 'content/addresses.yaml');
  writeFileSync(
    register,
    readFileSync(register, 'utf8').replace(
      /^( {2}study-trip:\n.*\n {4}nl: \[)(.*\n {4}en: \[)/m,
      `$1 ${moved.nl},$2 ${moved.en},`,
    ),
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    {
      cwd: site,
      encoding: 'utf8',
      // Those of the test runner make a build for development, which asks everything anew.
      env: { ...process.env, NODE_ENV: 'production', DEV: '', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (status !== 0) throw new Error(stderr);
}, 240_000);

afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test.for(languages)(
  'its page in %s stays, says when, why and what to read instead, and is kept from searches',
  (language) => {
    const $ = load(built(`${pages[language]}index.html`));
    const notice = $('main .overdue').first();

    expect(words(notice.text())).toBe(inWords(language));
    expect(notice.find('a').attr('href')).toContain(moved[language]);
    expect($('meta[name="description"]').attr('content')).toContain(inWords(language));
    expect($('.kicker time, .answer .verdict').length).toBe(0);
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('script[type="application/ld+json"]').length).toBe(0);
  },
);

test.for(languages)('its document in %s says so first, and gives no verdict', (language) => {
  const markdown = built(`${pages[language]}index.md`);
  const [, , notice = ''] = markdown.split('\n\n');

  expect(notice.replaceAll('*', '').replaceAll(/\[(.*)\]\(.*\)/g, '$1')).toBe(inWords(language));
  expect(notice).toContain(`(${origin}${pages[language].replace(/[^/]+\/$/, moved[language])}/)`);
  expect(markdown).not.toContain(translator(language)('verdict.depends'));
});

test.for(languages)('whoever passes it on or cites it in %s, passes that on', (language) => {
  const $ = load(built(`${pages[language]}index.html`));
  const said = `${inWords(language)} ${address[language]}`;
  const [csl] = JSON.parse(built(`${pages[language]}cite.json`)) as { note: string }[];

  expect(words($('#reply p').first().text())).toBe(said);
  expect($('#reply').text()).not.toContain(words($('.answer p').last().text()));
  expect($('#reference').text()).toContain(said);
  expect(csl?.note).toContain(said);
  expect(built(`${pages[language]}cite.bib`)).toContain(lead[language]);
  expect($('[data-save]').length).toBe(0);
});

test('its permanent address still leads to it, and the data tell when, why and what replaces it', () => {
  const { questions } = JSON.parse(built('data/questions.json')) as DataFile<'questions'>;
  const table: Record<string, string>[] = parseCsv(built('data/questions.csv'), {
    bom: true,
    columns: true,
  });

  expect(built('_redirects')).toContain(`/v/${number} ${pages.nl} 302`);
  expect(questions.find((question) => question.number === number)).toMatchObject({
    withdrawn: '2026-11-27',
    withdrawnReason: { nl: 'Achterhaald.', en: 'Overtaken.' },
    replacedBy: 140,
  });
  expect(table.find((row) => row['number'] === String(number))).toMatchObject({
    withdrawn: '2026-11-27',
    'withdrawnReason.nl': 'Achterhaald.',
    replacedBy: '140',
  });
});

test('no record of the data names it as the next to read', () => {
  const { questions } = JSON.parse(built('data/questions.json')) as DataFile<'questions'>;
  const { checks } = JSON.parse(built('data/checks.json')) as DataFile<'checks'>;
  const { rules } = JSON.parse(built('data/worksheet.json')) as DataFile<'worksheet'>;
  const { packages } = JSON.parse(built('data/packages.json')) as DataFile<'packages'>;
  const outcomes = checks.flatMap((check) => check.outcomes);
  const named = [
    ...questions.flatMap(({ related }) => related),
    ...[...outcomes, ...rules, ...packages].flatMap((record) => record.questions),
  ];

  expect(named.length).toBeGreaterThan(300);
  expect(named).not.toContain(number);
});

test.for([
  ['all changes', 'wijzigingen'],
  ['the major changes', 'wijzigingen/belangrijk'],
  ['its theme', `vragen/thema/${themeSlug}`],
])('the feed of %s keeps its entries, and has one more for the withdrawal', ([, feed]) => {
  const itemsOf = (text: string) =>
    (JSON.parse(text) as { items: { id: string; content_text: string }[] }).items;
  const before = itemsOf(readFileSync(`dist/${feed}.json`, 'utf8')).map((item) => item.id);
  const items = itemsOf(built(`${feed}.json`));
  const id = `tag:loketkennisveiligheid.nl,2026:question:${number}:nl:withdrawn:2026-11-27:1`;
  const withdrawn = items.find((item) => item.id === id);

  expect(items.filter((item) => item !== withdrawn).map((item) => item.id)).toEqual(before);
  expect(withdrawn?.content_text).toBe(
    `${inWords('nl').slice(inWords('nl').indexOf('Achterhaald.'))} ${address.nl}`,
  );
  expect(built(`${feed}.xml`).split(`<id>${id}</id>`)).toHaveLength(2);
});

test.for([
  ['nl', 'wijzigingen', 'Achterhaald. Lees in plaats daarvan:'],
  ['en', 'en/changes', 'Overtaken. Read instead:'],
] as const)(
  'the page of changes in %s tells why, and what to read instead',
  ([language, page, said]) => {
    const $ = load(built(`${page}/index.html`));
    const line = $('.index-list li').filter((_, entry) => $(entry).text().includes(said));

    expect(words(line.text())).toContain(`${said} ${fieldOf('question', instead, language)}`);
    expect(line.find('a').last().attr('href')).toContain(moved[language]);
  },
);

test.for([
  ['search, suggestions and the form', 'search/nl.json', 'search/en.json'],
  ['the finder', 'search/finder-nl.json', 'search/finder-en.json'],
  ['the list of questions', 'vragen/index.html', 'en/questions/index.html'],
  ['the list from A to Z', 'a-z/index.html', 'en/a-z/index.html'],
  ['the sitemap', 'sitemap-0.xml'],
  ['the overview for machines', 'llms.txt', 'llms.nl.txt'],
])('%s name it no more', ([, ...files]) => {
  for (const file of files) {
    expect(built(file)).not.toContain(pages.nl);
    expect(built(file)).not.toContain(pages.en);
  }
});

test('the full text of no page of its own can be found', () => {
  const texts = globSync('pagefind/fragment/*', { cwd: path.join(site, 'dist') }).map((file) =>
    gunzipSync(readFileSync(path.join(site, 'dist', file))).toString('utf8'),
  );

  expect(texts.length).toBeGreaterThan(300);
  for (const page of Object.values(pages)) {
    expect(texts.filter((text) => text.includes(`"url":"${page}"`))).toEqual([]);
  }
});

test('the old address of an answer that moved leads to the new one, in both languages', () => {
  expect(built('_redirects')).toContain(
    `/vragen/mag-ik-een-studiereis-naar-rusland-organiseren/* /vragen/${moved.nl}/:splat 301`,
  );
  expect(built('_redirects')).toContain(
    `/en/questions/may-i-organise-a-study-trip-to-russia/* /en/questions/${moved.en}/:splat 301`,
  );
});

test('the calendar asks for no review of it', () => {
  const calendar = built('kalender.ics').replaceAll('\r\n ', '');
  const title = load(built(`${pages.nl}index.html`))('h1')
    .text()
    .trim();

  expect(title).toContain('universiteit');
  expect(calendar).not.toContain(title);
});

test('the document of all answers holds it no more, and who saved it is told', () => {
  const $ = load(built('sancties/dossier/index.html'));
  const versions = JSON.parse(built('versions/en.json')) as PresentVersion[];

  expect($('.chapter').length).toBeGreaterThan(50);
  expect($(`#v${number}`).length).toBe(0);
  const kept = versions.find((one) => one.number === number);
  expect(kept).toMatchObject({
    withdrawn: '2026-11-27',
    withdrawnReason: 'Overtaken.',
    replacedBy: {
      title: fieldOf('question', instead, 'en'),
      path: `/en/questions/${moved.en}/`,
    },
  });
  expect(kept?.verdict).toBeUndefined();
});

test('no page leads to it, but for texts, changes and earlier versions, which say what it is', () => {
  const ways = Object.values(pages);
  const leading = globSync('**/*.html', { cwd: path.join(site, 'dist') })
    .map((file) => ({ file: file.replaceAll('\\', '/'), html: built(file) }))
    .filter(({ html }) => ways.some((way) => html.includes(way)))
    .filter(({ file }) => !ways.includes(`/${file.replace('index.html', '')}`));
  const unmarked = leading.flatMap(({ file, html }) => {
    const $ = load(html);
    const links = ways.flatMap((way) => $(`main a[href="${way}"]`).toArray());
    const marked = links.filter((link) =>
      /^\s*\((?:ingetrokken|withdrawn)\)/.test(
        link.next && 'data' in link.next ? link.next.data : '',
      ),
    );
    const named = ways.flatMap((way) => html.split(way).slice(1)).length;
    return marked.length === named ? [] : [file];
  });

  expect(leading.length).toBeGreaterThan(4);
  expect(unmarked.toSorted()).toEqual(Object.values(earlier));
  for (const language of languages) {
    const $ = load(built(earlier[language]));
    expect(words($('main .overdue').first().text())).toBe(inWords(language));
  }
});

test('an English answer that follows an earlier Dutch text says so, and leads to the Dutch one', () => {
  const page = `/en/questions/${moved.en}/`;
  const notice = load(built(`${page}index.html`))('main .overdue:has([hreflang="nl"])');

  expect(notice.text()).toContain('does not follow it yet');
  expect(notice.find('a').attr('href')).toBe(`/vragen/${moved.nl}/`);
  expect(built(`${page}index.md`)).toContain('does not follow it yet');
  expect(load(built(`${page}index.html`))('#reply').text()).toContain('does not follow it yet');
  expect(built('en/editors/index.html')).toContain(page);
});
