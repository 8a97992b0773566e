import { articleKinds, articles, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { languages } from '#src/site/language.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

/** What was given out for a folder: its number, and the last parts of its addresses. */
interface Given {
  number?: number;
  nl: string[];
  en: string[];
}

type Kept = ReadonlyMap<string, Given>;

/** No number or address that was given out is lost: not with a folder, nor by another one. */
export function checkAddresses(files: ContentFile[], paths: Set<string>): Mistake[] {
  return ofKind(files, 'addresses').flatMap(({ file, value }) =>
    articleKinds.flatMap((kind) => {
      const { shared, texts } = articles[kind];
      const kept: Kept = new Map(Object.entries(value[shared]));
      const numbers = ofKind(files, 'questions').map((question) => question.value.number);
      return [
        ...[...findGone(shared, kept, paths), ...findDoubles(shared, kept)].map((finding) => ({
          file,
          ...finding,
        })),
        ...ofKind(files, shared).flatMap((found) =>
          checkShared(found, kept.get(found.id), numbers),
        ),
        ...ofKind(files, texts).flatMap((found) => checkSlug(found, kept.get(found.id))),
      ];
    }),
  );
}

function findGone(folder: string, kept: Kept, paths: Set<string>) {
  const there = new Set([...paths].map((path) => path.split('/', 3).join('/')));
  return [...kept.keys()]
    .filter((id) => !there.has(`content/${folder}/${id}`))
    .map((id) => ({
      field: `${folder}.${id}`,
      problem: said`names the folder content/${folder}/${id}, which is gone`,
      remedy: said`Put the folder back. An answer that no longer holds is withdrawn: npm run withdraw.`,
    }));
}

/** An address that leads to two texts; those of today are compared with each other elsewhere. */
function findDoubles(folder: string, kept: Kept) {
  return languages.flatMap((language) => {
    const all = [...kept].flatMap(([id, given]) => given[language].map((slug) => ({ id, slug })));
    return [...Map.groupBy(all, ({ slug }) => slug).values()].flatMap(([first, ...others]) =>
      others.map(({ id, slug }) => ({
        field: `${folder}.${id}.${language}`,
        problem: said`${slug} is already used by ${first?.id ?? ''}`,
        remedy: said`Choose another; a number or address belongs to one text for ever.`,
      })),
    );
  });
}

/** @param numbers of all questions; of a new one that stands there twice it is told elsewhere. */
function checkShared(
  { file, value }: { file: string; value: object },
  given: Given | undefined,
  numbers: number[],
): Mistake[] {
  const number = 'number' in value ? Number(value.number) : undefined;
  if (!given) {
    if (numbers.filter((other) => other === number).length > 1) return [];
    return [
      {
        file,
        field: number ? 'number' : 'file',
        problem: said`does not stand in content/addresses.yaml`,
        remedy: said`Add the folder there with its number and both addresses; npm run new does so by itself.`,
      },
    ];
  }
  if (given.number === number) return [];
  return [
    {
      file,
      field: 'number',
      problem: said`was ${given.number ?? 0} when it was given out`,
      remedy: said`Write ${given.number ?? 0} again; people have noted that number down.`,
    },
  ];
}

interface Text extends Pick<ContentFile, 'file' | 'language'> {
  value: { slug: string };
}

function checkSlug({ file, language, value: { slug } }: Text, given: Given | undefined): Mistake[] {
  const present = language && given?.[language][0];
  if (!present || present === slug) return [];
  return [
    {
      file,
      field: 'slug',
      problem: said`is “${slug}”, and the address that was given out ends in “${present}”`,
      remedy: said`Write “${present}” again, and then npm run move: the old address goes on leading here.`,
    },
  ];
}
