import path from 'node:path';
import { citationsIn, factsIn } from '#src/evidence/in-files.ts';
import { standingOfFact } from '#src/evidence/law-moves.ts';
import type { Register } from '#src/evidence/register.ts';
import type { ContentFile } from '#src/schemas/collections.ts';
import type { Fact, Place } from '#src/schemas/evidence.ts';

/** A fact that may no longer be so. */
export interface FactToRead {
  number: string;
  statement: string;
  /** What it rests on, in Dutch words. */
  rests: string[];
  /** Ids of the acts and pages that changed. */
  changedBy: string[];
}

/** A text that uses such facts. */
export interface TextToRead {
  /** Folder of the text, or the file and the id in it. */
  place: string;
  /** Numbers of the facts. */
  facts: string[];
}

/**
 * The facts that rest on an article that was changed after the text that was read, or on a page
 * that says something else now.
 * @param changedPages ids of these pages.
 */
export function factsToRead(
  facts: ReadonlyMap<string, Fact>,
  register: Register,
  changedPages: ReadonlySet<string>,
): FactToRead[] {
  return [...facts].flatMap(([number, { statement, rests }]) => {
    const changedBy = [
      ...standingOfFact({ rests }, register).changedBy.map(({ id }) => id),
      ...new Set(rests.map(({ act }) => act).filter((act) => changedPages.has(act))),
    ];
    return changedBy.length > 0
      ? [{ number, statement, rests: rests.map(inWords), changedBy }]
      : [];
  });
}

/** What rests on an act, and was read before the newest day on which the act moved. */
export interface Leaning {
  act: string;
  /** Numbers of the facts. */
  facts: string[];
  /** Folders of the texts that use them, or the file and the id in it. */
  texts: string[];
}

/**
 * The facts and texts that rest on acts that moved.
 * @param moved acts with the day on which they did; nothing when that is not known.
 */
export function leaningOn(
  moved: { act: string; day: string | undefined }[],
  files: ContentFile[],
): Leaning[] {
  return [...Map.groupBy(moved, ({ act }) => act)].flatMap(([act, moves]) => {
    const last =
      moves
        .map(({ day }) => day ?? '9999')
        .toSorted()
        .at(-1) ?? '';
    const facts = [...factsIn(files)].flatMap(([number, { rests }]) =>
      rests.some((place) => place.act === act && (place.version ?? place.seen ?? '') < last)
        ? [number]
        : [],
    );
    const texts = textsToRead(files, new Set(facts)).map(({ place }) => place);
    return facts.length > 0 ? [{ act, facts, texts }] : [];
  });
}

const inWords = ({ act, article, paragraph, annex, section }: Place): string =>
  [
    act,
    article && `artikel ${article}`,
    paragraph && `lid ${paragraph}`,
    annex && `bijlage ${annex}`,
    section,
  ]
    .filter(Boolean)
    .join(', ');

/** The texts that use one of these facts. */
export function textsToRead(files: ContentFile[], again: ReadonlySet<string>): TextToRead[] {
  return citationsIn(files).flatMap(({ file, id, answer, rest }) => {
    const used = [...answer, ...rest].filter((number) => again.has(number));
    // A file with one text is known by its folder, one with a list by the id in it.
    const place = id ? `${file}: ${id}` : path.posix.dirname(file);
    return used.length > 0 ? [{ place, facts: used }] : [];
  });
}
