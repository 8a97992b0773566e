import { collections, kindsOf, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';

interface Claim {
  file: string;
  field: string;
  value: string | number;
}

/** Numbers, addresses and ids belong to one text only. */
export function checkUnique(files: ContentFile[]): Mistake[] {
  const section = new Map(ofKind(files, 'guidance').map(({ id, value }) => [id, value.section]));
  return [
    ofKind(files, 'questions').map(({ file, value }) => claim(file, 'number', value.number)),
    ...(['nl', 'en'] as const).flatMap((language) => [
      ofKind(files, 'questionTexts')
        .filter((text) => text.language === language)
        .map(({ file, value }) => claim(file, 'slug', value.slug)),
      ofKind(files, 'questionTexts')
        .filter((text) => text.language === language)
        .map(({ file, value }) => claim(file, 'question', value.question)),
      ofKind(files, 'guidanceTexts')
        .filter((text) => text.language === language)
        .map(({ file, id, value }) => claim(file, 'slug', `${section.get(id)}/${value.slug}`)),
    ]),
    ...kindsOf('list').map((kind) => {
      const { key } = collections[kind];
      return ofKind(files, kind).flatMap(({ file, value }) =>
        value.map((entry: object) => claim(file, key, String(Reflect.get(entry, key)))),
      );
    }),
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
    ofKind(files, 'packages').flatMap(({ file, value }) =>
      value.flatMap(({ number }) => (number ? [claim(file, 'number', number)] : [])),
    ),
  ].flatMap(findDoubles);
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
      problem: `${value} is already used by ${first?.file ?? ''}`,
      remedy: 'Choose another; a number or address belongs to one text for ever.',
    })),
  );
}
