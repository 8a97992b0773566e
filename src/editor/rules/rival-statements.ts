import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Fact, Place } from '#src/schemas/evidence.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

interface Told {
  file: string;
  number: string;
  /** The paragraphs on which it rests. */
  places: Set<string>;
  /** Whether it rests on paragraphs alone, so that another fact can have said all of it. */
  isExact: boolean;
}

/**
 * One paragraph is summarised in one fact: of two summaries one would be mended some day and the
 * other not, and two pages would then contradict each other.
 */
export function checkRivalStatements(files: ContentFile[]): Mistake[] {
  const told = ofKind(files, 'evidence').flatMap(({ file, value }) =>
    Object.entries(value).flatMap(([number, fact]) =>
      fact.known === 'source' ? [tell(file, number, fact)] : [],
    ),
  );
  return told.flatMap((fact, index) => {
    if (!fact.isExact) return [];
    const rival = told.find((other, place) => place !== index && holds(other, fact, place < index));
    if (!rival) return [];
    return [
      {
        file: fact.file,
        field: `${fact.number}.rests`,
        problem: said`${rival.number} summarises the same paragraph: ${[...fact.places].join(', ')}`,
        remedy: said`Make one fact of the two, or name the place on which only this one rests.`,
      },
    ];
  });
}

const tell = (file: string, number: string, { rests }: Fact): Told => ({
  file,
  number,
  places: new Set(rests.map(placeOf)),
  isExact: rests.every(({ article, paragraph }) => article && paragraph),
});

const placeOf = ({ act, article = '', paragraph = '', annex, recital, section }: Place): string =>
  [act, article + (paragraph && `(${paragraph.replaceAll(/\s/g, '')})`), annex, recital, section]
    .filter(Boolean)
    .join(' ');

/** Whether `other` rests on all that `fact` rests on; of two that rest on the same, the later is told. */
const holds = (other: Told, fact: Told, isEarlier: boolean): boolean =>
  fact.places.isSubsetOf(other.places) && (other.places.size > fact.places.size || isEarlier);
