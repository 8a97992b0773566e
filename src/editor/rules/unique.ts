import {
  articleKinds,
  articlePath,
  articles,
  kindsOf,
  ofKind,
  type ArticleKind,
  type ContentFile,
} from '#src/schemas/collections.ts';
import type { Language } from '#src/site/language.ts';
import { givenNumbers } from '../given-numbers.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

interface Claim {
  file: string;
  field: string;
  value: string | number;
}

/** Numbers, addresses and ids belong to one text only. */
export function checkUnique(files: ContentFile[]): Mistake[] {
  return [
    numbersOf(files),
    ...(['nl', 'en'] as const).flatMap((language) => [
      ...articleKinds.map((kind) => addresses(kind, language, files)),
      ofKind(files, 'questionTexts')
        .filter((text) => text.language === language)
        .map(({ file, value }) => claim(file, 'question', value.question)),
    ]),
    ...[...kindsOf('list'), ...kindsOf('lists')].map((kind) =>
      ofKind(files, kind).flatMap(({ file, value }) =>
        value.map(({ id }: { id: string }) => claim(file, 'id', id)),
      ),
    ),
    ofKind(files, 'evidence').flatMap(({ file, value }) =>
      Object.keys(value).map((number) => claim(file, 'number', number)),
    ),
    // The thank-you page holds the advice of all checks, so their outcomes must differ as well.
    ofKind(files, 'checks').flatMap(({ file, value }) =>
      [...new Set(value.outcomes.map(({ id }) => id))].map((id) => claim(file, 'outcomes', id)),
    ),
    ofKind(files, 'checks').flatMap(({ file, value }) =>
      Object.values(value.address).flatMap(({ nl, en }) => [
        claim(file, 'address', nl),
        claim(file, 'address', en),
      ]),
    ),
  ].flatMap(findDoubles);
}

/**
 * The number of each question. One that was changed is told beside the register of addresses; one that
 * was given out stands first, so that a new question hears to take another.
 */
function numbersOf(files: ContentFile[]): Claim[] {
  const given = givenNumbers(files);
  const questions = ofKind(files, 'questions').filter(
    ({ id, value }) => (given.get(id) ?? value.number) === value.number,
  );
  const [old = [], fresh = []] = [true, false].map((isGiven) =>
    questions.filter(({ id }) => given.has(id) === isGiven),
  );
  return [...old, ...fresh].map(({ file, value }) => claim(file, 'number', value.number));
}

function addresses(kind: ArticleKind, language: Language, files: ContentFile[]): Claim[] {
  const shared = new Map(
    ofKind(files, articles[kind].shared).map(({ id, value }) => [id, { ...value, landing: false }]),
  );
  return ofKind(files, articles[kind].texts)
    .filter((text) => text.language === language)
    .flatMap(({ file, id, value }) => {
      const own = shared.get(id);
      return own ? [claim(file, 'slug', articlePath(kind, own, value.slug, language))] : [];
    });
}

const claim = (file: string, field: string, value: string | number): Claim => ({
  file,
  field,
  value,
});

function findDoubles(claims: Claim[]): Mistake[] {
  const byValue = Map.groupBy(claims, ({ value }) => value);
  return [...byValue.values()].flatMap(([first, ...doubles]) =>
    doubles.map(({ file, field, value }) => ({
      file,
      field,
      problem: said`${value} is already used by ${first?.file ?? ''}`,
      remedy: said`Choose another; a number or address belongs to one text for ever.`,
    })),
  );
}
