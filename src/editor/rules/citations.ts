import { saysMore, strongestBasis } from '#src/evidence/basis.ts';
import { registerOf } from '#src/evidence/law-moves.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Dossier } from '#src/schemas/dossier.ts';
import type { CitedFacts, Fact } from '#src/schemas/evidence.ts';
import type { Mistake } from '../mistake.ts';
import { citations } from './evidence.ts';

/** Texts cite facts that exist, and their label says no more than what carries their short answer. */
export function checkCitations(files: ContentFile[]): Mistake[] {
  const facts = new Map(ofKind(files, 'evidence').flatMap(({ value }) => Object.entries(value)));
  return [
    ...citations(files).flatMap(({ file, field, facts: numbers }) =>
      numbers.flatMap((number, index) => {
        const problem = problemOf(number, numbers.indexOf(number) < index, facts);
        return problem ? [{ file, field, ...problem }] : [];
      }),
    ),
    ...checkLabels(files, facts),
  ];
}

function problemOf(number: string, isTwice: boolean, facts: ReadonlyMap<string, Fact>) {
  const known = facts.get(number)?.known;
  if (known === undefined) {
    return {
      problem: `${number} is not in content/evidence`,
      remedy: 'Check the number, or write the fact down there with where it stands.',
    };
  }
  if (known === 'background') {
    return {
      problem: `${number} is background that was never verified`,
      remedy: 'Find a source that can be cited, or leave the statement out.',
    };
  }
  if (!isTwice) return undefined;
  return { problem: `${number} stands here twice`, remedy: 'Keep one of the two.' };
}

interface Labelled {
  file: string;
  field: string;
  basis: Dossier['basis'];
  facts: CitedFacts | undefined;
}

function checkLabels(files: ContentFile[], facts: ReadonlyMap<string, Fact>): Mistake[] {
  const register = registerOf(ofKind(files, 'acts').flatMap(({ value }) => value));
  const labelled: Labelled[] = [
    ...ofKind(files, 'questions', 'guidance', 'sitePages').map(({ file, value }) => ({
      file,
      field: 'basis',
      basis: value.basis,
      facts: value.facts,
    })),
    ...ofKind(files, 'checks').flatMap(({ file, value }) =>
      value.outcomes.map(({ id, basis, facts: cited }) => ({
        file,
        field: `${id}.basis`,
        basis,
        facts: cited,
      })),
    ),
  ];
  return labelled.flatMap(({ file, field, basis, facts: cited }) =>
    (cited?.answer ?? []).flatMap((number) => {
      const fact = facts.get(number);
      const allowed = fact && strongestBasis(fact, register);
      if (!allowed || !saysMore(basis, allowed)) return [];
      return [
        {
          file,
          field,
          problem: `says ${basis}, but ${number}, which carries the short answer, allows ${allowed} at most`,
          remedy: `Write ${allowed}, read the act itself, or move ${number} to facts.rest if the answer stands without it.`,
        },
      ];
    }),
  );
}
