import { expect, test } from 'vitest';
import { saysMore, strongestBasis } from '#src/evidence/basis.ts';
import { standingOfFact } from '#src/evidence/law-moves.ts';
import { packagesIn } from '#src/evidence/packages.ts';
import { bases } from '#src/schemas/dossier.ts';
import { languages } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { pageAt, pages } from './pages.ts';
import {
  acts,
  asOfOn,
  cases,
  citedBy,
  factsOf,
  linksIn,
  lookAt,
  register,
} from './texts-with-facts.ts';

const addresses = new Set(acts.map(({ url }) => url));
// A title can stand in both languages; a page is right when it says one of them.
const spoken = new Set(
  acts.flatMap(({ title, lang, name }) =>
    name ? languages.map((language) => `${language} ${name[language]}`) : [`${lang} ${title}`],
  ),
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

test.for(cases)(
  'every %s in %s shows the sources of its facts and no others',
  ([, language, shown]) => {
    lookAt(shown, language, (text, page) => {
      const cited = citedBy(text).flatMap(({ rests }) =>
        rests.map(({ act }) => register.get(act)?.url),
      );

      expect(linksIn(page, '.accountability .sources a'), text.name).toEqual(new Set(cited));
    });
  },
);

test.for(cases)(
  'every %s in %s holds until the oldest day that it earned',
  ([, language, shown]) => {
    lookAt(shown, language, (text, page) => {
      const days = factsOf(text.facts.answer).map((fact) => standingOfFact(fact, register).until);

      expect(asOfOn(page), text.name).toBe(days.toSorted()[0]);
    });
  },
);

test.for(cases)(
  'no %s in %s says more than the weakest fact that carries it',
  ([, language, shown]) => {
    const t = translator(language);

    lookAt(shown, language, (text, { $ }) => {
      const label = $('.accountability dd').first().text().trim();
      const said = bases.find(
        (basis) => label === `${t(`basis.${basis}`)}: ${t(`basis.${basis}.text`)}`,
      );

      expect(said, text.name).toBe(text.basis);
      for (const fact of factsOf(text.facts.answer)) {
        expect(saysMore(text.basis, strongestBasis(fact, register)), text.name).toBe(false);
      }
    });
  },
);

test.for(languages)('every package has a page in %s with its acts', (language) => {
  for (const { number, acts: together } of packagesIn(acts)) {
    if (number === undefined) continue;
    const { $ } = pageAt(`${routes.packages[language]}${number}/`);

    for (const { url } of together) expect($(`main a[href="${url}"]`).length).toBeGreaterThan(0);
  }
});
