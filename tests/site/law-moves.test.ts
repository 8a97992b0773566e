import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { standingOfFact, standingOfFacts } from '#src/evidence/law-moves.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { numbersOf, type Place } from '#src/schemas/evidence.ts';
import { languages } from '#src/site/language.ts';
import { overviewPath } from '#src/site/open-data.ts';
import { routes } from '#src/site/routes.ts';
import { cataloguePath, type Catalogue } from '#src/search/card.ts';
import { translator } from '#src/words/index.ts';
import { dataOf } from './open-data.ts';
import { pageAt } from './pages.ts';
import {
  asOfOn,
  cases,
  citedBy,
  factsOf,
  files,
  linksIn,
  lookAt,
  questions,
  register,
} from './texts-with-facts.ts';

test.for(cases)(
  'every %s in %s names each act that moved the law under it',
  ([, language, shown]) => {
    lookAt(shown, language, (text, page) => {
      const standings = citedBy(text).map((fact) => standingOfFact(fact, register));
      const addressesOf = (moved: { url: string }[]) => new Set(moved.map(({ url }) => url));
      const changed = linksIn(page, '.law-moves a[rel]');

      expect(changed, text.name).toEqual(
        addressesOf(standings.flatMap(({ changedBy }) => changedBy)),
      );
      expect(linksIn(page, '.law-not-read a'), text.name).toEqual(
        addressesOf(standings.flatMap(({ notRead }) => notRead)),
      );
      if (changed.size > 0) {
        expect(page.$(`.law-moves a[href="${routes.contact[language]}"]`).length).toBe(1);
      }
    });
  },
);

test.for(languages)(
  'every row of the sheets and every organisation in %s names each act that may have moved its rule',
  (language) => {
    const rows = [
      ...ofKind(files, 'checks').flatMap(({ value }) =>
        value.outcomes.map(({ id, facts: cited }) => ({
          path: value.address.rules[language],
          has: `tr > th[id="${id}"]`,
          says: '',
          numbers: numbersOf(cited),
        })),
      ),
      ...ofKind(files, 'worksheetRules').flatMap(({ value }) =>
        value.map(({ title, rule, facts: numbers }) => ({
          path: routes.worksheet[language],
          has: `.sheet-rule > h3:contains("${title[language]}")`,
          says: rule[language],
          numbers,
        })),
      ),
      ...ofKind(files, 'referrals').flatMap(({ value }) =>
        value.map(({ id, facts: numbers }) => ({
          path: routes.referrals[language],
          has: `.referral > [id="${id}"]`,
          says: '',
          numbers,
        })),
      ),
    ];

    for (const { path, has, says, numbers } of rows) {
      const { $ } = pageAt(path);
      const { changedBy, notRead } = standingOfFacts(factsOf(numbers), register);
      // Rules of one title say it of different plans, each in its own words.
      const row = $(has)
        .parent()
        .filter((_, found) => $(found).text().includes(says));
      const links = row.find('p.small a[href^="https:"]').toArray();

      expect(row.length, has).toBe(1);
      expect(new Set(links.map((link) => $(link).attr('href'))), `${path} ${has}`).toEqual(
        new Set([...changedBy, ...notRead].map(({ url }) => url)),
      );
    }
  },
);

test.for(languages)(
  'lists, search and the overview for machines mark in %s each answer that an unread act may touch',
  (language) => {
    const t = translator(language);
    const { cards } = JSON.parse(
      readFileSync(`dist${cataloguePath(language)}`, 'utf8'),
    ) as Catalogue;
    const lines = readFileSync(`dist${overviewPath[language]}`, 'utf8').split('\n');
    const { $ } = pageAt(routes.questions[language]);
    const standing = dataOf('questions').questions.filter(({ withdrawn }) => !withdrawn);

    expect(standing.filter(({ notRead }) => notRead.length > 0).length).toBeGreaterThan(2);
    for (const { number, notRead, [language]: own } of standing) {
      const path = new URL(own.url).pathname;
      const said = [
        $(`.question-list li:has(a[href="${path}"])`).text(),
        cards.find((card) => card.path === path)?.marks?.join(),
      ].map((text) => text?.includes(t('law.not-read.mark')));
      const line = lines.find((one) => one.includes(`(${own.markdown})`));
      said.push(line?.includes(t('law.not-read.mark')));

      expect(said, String(number)).toEqual(said.map(() => notRead.length > 0));
    }
  },
);

/**
 * Worked out by hand from the Official Journal, and from nothing that the site works out: what an act
 * changed, and when. An answer names the act until somebody reads the article with it.
 */
const changesByHand = [
  { number: 127, act: '833-2014', article: '5h', by: '2025-2033', day: '2025-10-23' },
  { number: 127, act: '833-2014', article: '5h', by: '2025-1494', day: '2025-07-18' },
  { number: 152, act: '765-2006', article: '1o', by: '2025-392', day: '2025-02-24' },
];

test.for(changesByHand)(
  'answer $number names $by until article $article is read with it',
  ({ number, act, article, by, day }) => {
    const text = questions.find((question) => question.number === number);
    const rests = text ? citedBy(text).map((fact) => fact.rests) : [];
    const isOn = (place: Place) => place.act === act && place.article === article;
    const isOpen = rests.some(
      (own) =>
        own.some((place) => isOn(place) && (place.version ?? '') < day) &&
        !own.some((place) => place.act === by),
    );

    expect(rests.flat().some(isOn)).toBe(true);
    for (const page of text?.pagesIn('nl') ?? []) {
      expect(linksIn(page, '.law-moves a').has(register.get(by)?.url)).toBe(isOpen);
      if (isOpen) expect((asOfOn(page) ?? '') < day).toBe(true);
    }
  },
);

test.for(cases)(
  'every %s in %s that rests on an article of 833/2014 tells that 2026/1848 was not read',
  ([, language, shown]) => {
    const unread = register.get('2026-1848');
    const read = unread?.notRead ? unread.read?.parts : undefined;
    const isOn = ({ act, article, version = '' }: Place) =>
      act === '833-2014' &&
      article !== undefined &&
      !read?.includes(article) &&
      version < '2026-07-23';
    const touched = shown.filter((text) => citedBy(text).some(({ rests }) => rests.some(isOn)));

    expect(touched.length).toBeGreaterThan(2);
    lookAt(touched, language, (text, page) => {
      expect(linksIn(page, '.law-not-read a'), text.name).toContain(unread?.url);
      if (factsOf(text.facts.answer).some(({ rests }) => rests.some(isOn))) {
        expect((asOfOn(page) ?? '') < '2026-07-23', text.name).toBe(true);
      }
    });
  },
);
