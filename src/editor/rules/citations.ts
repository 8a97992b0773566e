import { saysMore, strongestBasis } from '#src/evidence/basis.ts';
import { citationsIn, factsIn, registerIn, type Citation } from '#src/evidence/in-files.ts';
import type { Register } from '#src/evidence/register.ts';
import type { ContentFile } from '#src/schemas/collections.ts';
import type { Fact } from '#src/schemas/evidence.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

type Facts = ReadonlyMap<string, Fact>;

/** Texts cite facts that exist, and their label says no more than what carries their short answer. */
export function checkCitations(files: ContentFile[]): Mistake[] {
  const facts = factsIn(files);
  const register = registerIn(files);
  return citationsIn(files).flatMap((citation) => {
    const { file, id } = citation;
    const at = (field: string) => ({ file, field: id ? `${id}.${field}` : field });
    return [
      ...checkNumbers(citation, facts).map((finding) => ({ ...at('facts'), ...finding })),
      ...checkLabel(citation, facts, register).map((finding) => ({ ...at('basis'), ...finding })),
    ];
  });
}

const checkNumbers = ({ answer, rest }: Citation, facts: Facts) =>
  [...answer, ...rest].flatMap(
    (number, index, numbers) => problemOf(number, numbers.indexOf(number) < index, facts) ?? [],
  );

function problemOf(number: string, isTwice: boolean, facts: Facts) {
  const known = facts.get(number)?.known;
  if (known === undefined) {
    return {
      problem: said`${number} is not in content/evidence`,
      remedy: said`Check the number, or write the fact down there with where it stands.`,
    };
  }
  if (known === 'background') {
    return {
      problem: said`${number} is background that was never verified`,
      remedy: said`Find a source that can be cited, or leave the statement out.`,
    };
  }
  if (!isTwice) return undefined;
  return { problem: said`${number} stands here twice`, remedy: said`Keep one of the two.` };
}

/** A label that says too much; of a fact on an act that is not there, that is told first. */
const checkLabel = ({ basis, answer }: Citation, facts: Facts, register: Register) =>
  answer.flatMap((number) => {
    const fact = facts.get(number);
    if (!basis || !fact?.rests.every(({ act }) => register.has(act))) return [];
    const allowed = strongestBasis(fact, register);
    if (!saysMore(basis, allowed)) return [];
    return [
      {
        problem: said`says ${basis}, but ${number}, which carries the short answer, allows ${allowed} at most`,
        remedy: said`Write ${allowed}, read the act itself, or move ${number} to facts.rest if the answer stands without it.`,
      },
    ];
  });
