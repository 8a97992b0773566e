import { kindsOf, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Dossier } from '#src/schemas/dossier.ts';
import { numbersOf, type CitedFacts, type Fact } from '#src/schemas/evidence.ts';
import { registerOf, type Register } from './register.ts';

/** The register of acts and documents in the files of the content. */
export const registerIn = (files: ContentFile[]): Register =>
  registerOf(ofKind(files, 'acts').flatMap(({ value }) => value));

/** The facts in the files of the content, by number. */
export const factsIn = (files: ContentFile[]): ReadonlyMap<string, Fact> =>
  new Map(ofKind(files, 'evidence').flatMap(({ value }) => Object.entries(value)));

/** A text, a rule, an act with an end, an organisation or a topic that cites facts. */
export interface Citation extends CitedFacts {
  file: string;
  /** Id of the entry in a file with more than one; nothing in a file with one text. */
  id: string | undefined;
  /** The label of its statement, where it has one. */
  basis: Dossier['basis'] | undefined;
}

/** Who cites which facts. */
export function citationsIn(files: ContentFile[]): Citation[] {
  return [
    ...ofKind(files, ...kindsOf('shared')).map(({ file, value: { basis, facts } }) => ({
      file,
      id: undefined,
      basis,
      ...(facts ?? { answer: [], rest: [] }),
    })),
    ...ofKind(files, 'checks').flatMap(({ file, value }) =>
      value.outcomes.map(({ id, basis, facts }) => ({ file, id, basis, ...facts })),
    ),
    ...ofKind(files, 'worksheetRules').flatMap(({ file, value }) =>
      value.map(({ id, basis, facts }) => ({ file, id, basis, answer: facts, rest: [] })),
    ),
    ...ofKind(files, 'acts').flatMap(({ file, value }) =>
      value.flatMap(({ id, ends }) =>
        ends ? [{ file, id, basis: undefined, answer: [ends.fact], rest: [] }] : [],
      ),
    ),
    ...ofKind(files, 'referrals', 'topics').flatMap(({ file, value }) =>
      value.map(({ id, facts }) => ({ file, id, basis: undefined, answer: facts, rest: [] })),
    ),
  ];
}

/** Numbers of facts that no text uses: worth a look, no mistake. */
export function unusedFacts(files: ContentFile[]): string[] {
  const used = new Set(citationsIn(files).flatMap(numbersOf));
  return [...factsIn(files)].flatMap(([number, { known }]) =>
    used.has(number) || known === 'background' ? [] : [number],
  );
}
