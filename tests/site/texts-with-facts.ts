import { expect } from 'vitest';
import { readContent } from '#src/editor/read.ts';
import { factsIn, registerIn } from '#src/evidence/in-files.ts';
import { articlePath, ofKind } from '#src/schemas/collections.ts';
import { numbersOf, type CitedFacts } from '#src/schemas/evidence.ts';
import { languages, type Language } from '#src/site/language.ts';
import { pageAt, pages, type BuiltPage } from './pages.ts';

export const { files } = readContent('content');
export const register = registerIn(files);
export const acts = [...register.values()];
const facts = factsIn(files);
export const factsOf = (numbers: string[]) => numbers.flatMap((number) => facts.get(number) ?? []);

/** A text with the facts under it, and every page in a language on which it stands. */
export interface Shown {
  name: string;
  basis: 'law' | 'policy' | 'guidance' | 'reading';
  facts: CitedFacts;
  pagesIn: (language: Language) => BuiltPage[];
}

const permanent = Map.groupBy(
  pages.filter(({ path }) => /^\/(?:vragen|en\/questions)\/[^/]+\/$/.test(path)),
  ({ $ }) => `${$('html').attr('lang') ?? ''} ${/\d+/.exec($('.kicker').text())?.[0] ?? ''}`,
);
export const questions = ofKind(files, 'questions')
  .filter(({ value }) => !value.withdrawn)
  .map(({ file, value: { number, basis, facts: cited } }) => ({
    name: file,
    number,
    basis,
    facts: cited,
    pagesIn: (language: Language) => permanent.get(`${language} ${number}`) ?? [],
  }));
const guidance = ofKind(files, 'guidance').map(({ file, id, value }): Shown => ({
  name: file,
  basis: value.basis,
  facts: value.facts,
  pagesIn: (language) => {
    const text = ofKind(files, 'guidanceTexts').find(
      (own) => own.id === id && own.language === language,
    );
    return [pageAt(articlePath('guidance', value, text?.value.slug ?? '', language))];
  },
}));
const titleOf = (id: string, language: Language) =>
  ofKind(files, 'outcomeTexts').find((text) => text.id === id && text.language === language)?.value
    .title;
const outcomePages = pages.filter(
  ({ $ }) => $('.outcome-kind').length > 0 && $('.rules-drawing').length === 0,
);
const outcomes = ofKind(files, 'checks').flatMap(({ id: check, value }) =>
  value.outcomes.map(({ id, rule, basis, facts: cited }): Shown => ({
    name: `${check}: ${id}`,
    basis,
    facts: cited,
    // Outcomes can share a title or a rule, but not both.
    pagesIn: (language) =>
      outcomePages.filter(
        ({ path, $ }) =>
          path.startsWith(value.address.check[language]) &&
          $('h1').text() === titleOf(`${check}/outcomes/${id}`, language) &&
          $('h2 + p')
            .toArray()
            .some((line) => $(line).text().startsWith(rule[language])),
      ),
  })),
);
const texts: [string, Shown[]][] = [
  ['answer', questions],
  ['guidance page', guidance],
  ['outcome of a check', outcomes],
];
export const cases = texts.flatMap(([kind, shown]) =>
  languages.map((language) => [kind, language, shown] as const),
);

/** Look at every page of some texts, of which there must be one at least. */
export function lookAt(
  shown: Shown[],
  language: Language,
  look: (text: Shown, page: BuiltPage) => void,
) {
  for (const text of shown) {
    const own = text.pagesIn(language);
    expect(own.length, text.name).toBeGreaterThan(0);
    for (const page of own) look(text, page);
  }
}

export const citedBy = ({ facts: cited }: Shown) => factsOf(numbersOf(cited));
export const linksIn = ({ $ }: BuiltPage, where: string) =>
  new Set(
    $(where)
      .toArray()
      .map((link) => $(link).attr('href')),
  );
export const asOfOn = ({ $ }: BuiltPage) => $('.accountability time').eq(1).attr('datetime');
