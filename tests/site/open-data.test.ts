import { globSync, readFileSync } from 'node:fs';
import { Validator, type Schema } from '@cfworker/json-schema';
import { expect, test } from 'vitest';
import { readContent } from '#src/editor/read.ts';
import { factsIn, registerIn } from '#src/evidence/in-files.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { languages, otherLanguage } from '#src/site/language.ts';
import { overviewPath, questionDataPath } from '#src/site/open-data.ts';
import { origin } from '#src/site/origin.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { dataOf, openDataPaths, readJson, textsIn } from './open-data.ts';
import { pageAt, paths } from './pages.ts';

const { files } = readContent('content');
const { questions } = dataOf('questions');

interface Head {
  $schema: string;
  licence: string;
  notice: Record<string, string>;
}

const validators = new Map<string, Validator>();

function validatorAt(address: string): Validator {
  const schema = readJson(new URL(address).pathname) as Schema;
  const known = validators.get(address) ?? new Validator(schema, '2020-12', false);
  validators.set(address, known);
  return known;
}

test.for(openDataPaths)('%s follows the schema that it names', (path) => {
  const file = readJson(path) as Head;
  const { errors } = validatorAt(file.$schema).validate(file);

  expect(errors).toEqual([]);
  expect(validatorAt(file.$schema).validate({ ...file, licence: 'none' }).valid).toBe(false);
});

test.for(openDataPaths)('%s says that it is free, and no legal advice', (path) => {
  const { licence, notice } = readJson(path) as Head;

  expect(licence).toBe('CC0-1.0');
  expect(notice['nl']).toContain('geen juridisch advies');
  expect(notice['en']).toContain('not legal advice');
});

test('a schema takes a file with a field that came later', () => {
  const file = dataOf('glossary');
  const terms = file.terms.map((term) => ({ ...term, later: true }));

  expect(validatorAt(file.$schema).validate({ ...file, terms, later: true }).valid).toBe(true);
});

test('the list of all files names every file, and each is there', () => {
  const listed = dataOf('index').datasets.flatMap(({ distributions }) =>
    distributions.flatMap(({ url, urlTemplate = '', schema }) => [
      ...(url
        ? [url]
        : questions.map(({ number }) => urlTemplate.replace('{number}', `${number}`))),
      ...(schema ? [schema] : []),
    ]),
  );
  const addresses = new Set(listed.map((address) => new URL(address).pathname));

  expect([...addresses].filter((path) => !paths.has(path))).toEqual([]);
  expect(openDataPaths.filter((path) => !addresses.has(path))).toEqual(['/data/index.json']);
});

/** Addresses of texts elsewhere; some stood on an older site under our own name. */
const isElsewhere = (way: string) =>
  /\/(?:acts|referrals)\/\d+\/url$|\/sources\/\d+\/url$|\/terms\/\d+\/source$/.test(way);

test('every address on this site leads somewhere', () => {
  const redirects = readFileSync('dist/_redirects', 'utf8').split(/\s/);
  const known = new Set([...paths, ...redirects, questionDataPath('{number}')]);
  const addresses = openDataPaths
    .filter((path) => !path.startsWith('/data/questions/'))
    .flatMap((path) => textsIn(readJson(path)))
    .filter(({ way, text }) => text.startsWith(`${origin}/`) && !isElsewhere(way));
  const dead = addresses.filter(({ text }) => {
    const [path = '', anchor] = text.slice(origin.length).split('#');
    // A rule for an address holds with and without a slash at its end.
    if (!anchor && known.has(path.replace(/\/$/, ''))) return false;
    return !known.has(path) || (anchor && pageAt(path).$(`[id="${anchor}"]`).length === 0);
  });

  expect(addresses.length).toBeGreaterThan(1000);
  expect(dead).toEqual([]);
});

test('the page on the open data leads to every file that stands beside it', () => {
  const files = globSync('dist/data/*.{json,csv}').map((file) =>
    file.replaceAll('\\', '/').replace(/^dist/, ''),
  );
  expect(files).toContain('/data/holidays.json');
  for (const language of languages) {
    const { $ } = pageAt(routes.data[language]);
    const links = new Set(
      $('main a')
        .toArray()
        .map((link) => $(link).attr('href')),
    );
    expect(files.filter((file) => !links.has(file))).toEqual([]);
  }
});

test.for(languages)(
  'the overview in %s warns first, and gives each answer with its number, kind and days',
  (language) => {
    const t = translator(language);
    const text = readFileSync(`dist${overviewPath[language]}`, 'utf8');
    const [title, notice] = text.split('\n\n');
    const lines = text.split('\n').filter((line) => line.startsWith('- ['));
    const standing = questions.filter(({ withdrawn }) => !withdrawn);

    expect(title).toMatch(/^# /);
    expect(notice).toBe(`> ${t('data.notice')}`);
    expect(text).toContain(overviewPath[otherLanguage(language)]);
    expect(lines.length).toBe(standing.length);
    for (const record of standing) {
      const line = lines.find((one) => one.startsWith(`- [${record.number}. `)) ?? '';
      expect(line).toContain(`(${record[language].markdown})`);
      expect(line).toContain(`${t('dossier.basis')}: ${t(`basis.${record.basis}`)};`);
      expect(line).toContain(record.asOf);
      expect(line).toContain(record[language].answer);
    }
  },
);

test('every question has a file of its own, with the same in it', () => {
  expect(questions.length).toBe(ofKind(files, 'questions').length);
  for (const question of questions) {
    const file = readJson(questionDataPath(question.number)) as { question: unknown };
    expect(file.question).toEqual(question);
    expect(question.data).toBe(origin + questionDataPath(question.number));
  }
});

test('the facts and the acts are those of the content, without what is for editors', () => {
  const facts = factsIn(files);
  const acts = registerIn(files);

  expect(dataOf('evidence').facts.length).toBe(facts.size);
  for (const { id, statement, known, rests } of dataOf('evidence').facts) {
    expect({ statement, known, rests }).toEqual(facts.get(id));
  }
  expect(dataOf('acts').acts.length).toBe(acts.size);
  for (const { binding, ...act } of dataOf('acts').acts) {
    expect(act).toEqual({ ...acts.get(act.id), note: undefined, hash: undefined });
    expect(typeof binding).toBe('boolean');
  }
  for (const path of openDataPaths) {
    expect(textsIn(readJson(path)).filter(({ way }) => way.endsWith('/editorsNote'))).toEqual([]);
  }
});

test('a fact names the questions that cite it, and a question the facts', () => {
  const facts = new Map(dataOf('evidence').facts.map((fact) => [fact.id, fact]));
  for (const how of ['answer', 'rest'] as const) {
    const cited = questions.flatMap(({ number, facts }) =>
      facts[how].map((id) => `${id} ${number}`),
    );
    const used = [...facts.values()].flatMap(({ id, questions }) =>
      questions[how].map((number) => `${id} ${number}`),
    );
    expect(used.toSorted()).toEqual(cited.toSorted());
  }
});

test('ids in one file are there in the other', () => {
  const numbers = new Set(questions.map(({ number }) => number));
  const facts = new Set(dataOf('evidence').facts.map(({ id }) => id));
  const acts = new Set(dataOf('acts').acts.map(({ id }) => id));
  const referrals = new Set(dataOf('referrals').referrals.map(({ id }) => id));
  const { rules } = dataOf('worksheet');
  const outcomes = dataOf('checks').checks.flatMap((check) => check.outcomes);
  const { packages } = dataOf('packages');
  const { lists, entries } = dataOf('finder');
  const places = [
    ...dataOf('evidence').facts.flatMap(({ rests }) => rests),
    ...entries.flatMap(({ under }) => under.map(({ place }) => place)),
  ];

  const named = {
    numbers: [
      ...questions.flatMap(({ related }) => related),
      ...[...rules, ...outcomes, ...packages].flatMap((record) => record.questions),
      ...lists.map(({ question }) => question),
    ],
    facts: [...rules, ...outcomes, ...dataOf('referrals').referrals].flatMap((r) => r.facts),
    acts: [
      ...[...rules, ...outcomes, ...packages].flatMap((record) => record.acts),
      ...rules.flatMap(({ where }) => where),
      ...places.map(({ act }) => act),
      ...lists.flatMap((list) => list.acts),
    ],
    referrals: [
      ...rules.flatMap(({ decides }) => decides).filter((id) => id !== 'you' && id !== 'loket'),
      ...outcomes.flatMap((outcome) => outcome.referrals),
    ],
  };
  expect(named.numbers.filter((number) => !numbers.has(number))).toEqual([]);
  expect(named.facts.filter((id) => !facts.has(id))).toEqual([]);
  expect(named.acts.filter((id) => !acts.has(id))).toEqual([]);
  expect(named.referrals.filter((id) => !referrals.has(id))).toEqual([]);
  expect(named.acts.length).toBeGreaterThan(acts.size);
});

test.for(languages)('an answer in %s has the date and the words of its page', (language) => {
  for (const { [language]: text, asOf, number } of questions) {
    const { $ } = pageAt(new URL(text.url).pathname);
    expect($('.answer').text()).toContain(text.answer);
    expect($('.kicker').text()).toContain(String(number));
    expect($(`time[datetime="${asOf}"]`).length, text.url).toBeGreaterThan(0);
  }
});
