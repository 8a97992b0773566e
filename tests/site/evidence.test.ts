import { expect, test } from 'vitest';
import { saysMore, strongestBasis } from '#src/evidence/basis.ts';
import { factsIn, registerIn } from '#src/evidence/in-files.ts';
import { standingOfFact } from '#src/evidence/law-moves.ts';
import { packagesIn } from '#src/evidence/packages.ts';
import { readContent } from '#src/editor/read.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { routes } from '#src/site/routes.ts';
import { languages } from '#src/site/language.ts';
import { pageAt, pages } from './pages.ts';

const { files } = readContent('content');
const register = registerIn(files);
const acts = [...register.values()];
const facts = factsIn(files);
const factsOf = (numbers: string[]) => numbers.flatMap((number) => facts.get(number) ?? []);
const addresses = new Set(acts.map(({ url }) => url));
// A title can stand in both languages; a page is right when it says one of them.
const spoken = new Set(
  acts.flatMap(({ title, lang, name }) =>
    name ? languages.map((language) => `${language} ${name[language]}`) : [`${lang} ${title}`],
  ),
);

const questions = ofKind(files, 'questions').filter(({ value }) => !value.withdrawn);
const permanent = new Map(
  pages
    .filter(({ path }) => /^\/(?:vragen|en\/questions)\/[^/]+\/$/.test(path))
    .map((page) => {
      const number = /\d+/.exec(page.$('.kicker').text())?.[0] ?? '';
      return [`${page.$('html').attr('lang') ?? ''} ${number}`, page] as const;
    }),
);

test('every source on every page stands in the register, in the language of its title', () => {
  const wrong = pages.flatMap(({ path, $ }) => {
    const around = $('html').attr('lang');
    return $('.sources a')
      .toArray()
      .flatMap((link) => {
        const { lang = around, href = '' } = link.attribs;
        const title = $(link).text().trim();
        const isKnown = addresses.has(href);
        return isKnown && spoken.has(`${lang ?? ''} ${title}`) ? [] : [`${path} ${title}`];
      });
  });

  expect(wrong).toEqual([]);
});

test.for(languages)(
  'every answer in %s shows the sources of its facts and no others',
  (language) => {
    for (const { file, value } of questions) {
      const { $ } = pageOf(language, value.number);
      const shown = $('.accountability .sources a')
        .toArray()
        .map((link) => $(link).attr('href'));
      const cited = factsOf([...value.facts.answer, ...value.facts.rest]).flatMap(({ rests }) =>
        rests.map(({ act }) => register.get(act)?.url),
      );

      expect(new Set(shown), file).toEqual(new Set(cited));
    }
  },
);

test.for(languages)('every answer in %s holds until the oldest day that it earned', (language) => {
  for (const { file, value } of questions) {
    const { $ } = pageOf(language, value.number);
    const days = factsOf(value.facts.answer).map((fact) => standingOfFact(fact, register).until);

    expect($('.accountability time').eq(1).attr('datetime'), file).toBe(days.toSorted()[0]);
  }
});

test('no answer says more than the weakest fact that carries it', () => {
  const wrong = questions.filter(({ value }) =>
    factsOf(value.facts.answer).some((fact) =>
      saysMore(value.basis, strongestBasis(fact, register)),
    ),
  );

  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test.for(languages)('an answer in %s names every act that moved the law under it', (language) => {
  for (const { file, value } of questions) {
    const { $ } = pageOf(language, value.number);
    const cited = factsOf([...value.facts.answer, ...value.facts.rest]);
    const standings = cited.map((fact) => standingOfFact(fact, register));
    const links = (where: string) =>
      new Set(
        $(where)
          .toArray()
          .map((link) => $(link).attr('href')),
      );
    const addressesOf = (moved: { url: string }[]) => new Set(moved.map(({ url }) => url));

    expect(links('.law-moves a[rel]'), file).toEqual(
      addressesOf(standings.flatMap(({ changedBy }) => changedBy)),
    );
    expect(links('.law-not-read a'), file).toEqual(
      addressesOf(standings.flatMap(({ notRead }) => notRead)),
    );
    if (links('.law-moves a[rel]').size > 0) {
      expect($(`.law-moves a[href="${routes.contact[language]}"]`).length).toBe(1);
    }
  }
});

test.for(languages)('every package has a page in %s with its acts', (language) => {
  for (const { number, acts: together } of packagesIn(acts)) {
    if (number === undefined) continue;
    const { $ } = pageAt(`${routes.packages[language]}${number}/`);

    for (const { url } of together) expect($(`main a[href="${url}"]`).length).toBeGreaterThan(0);
  }
});

function pageOf(language: string, number: number) {
  const page = permanent.get(`${language} ${number}`);
  if (!page) throw new Error(`there is no page for question ${number} in ${language}`);
  return page;
}
