import { diffArrays } from 'diff';
import { inPairs, type Pair } from './pairs.ts';
import { partsOf, type Parts } from './parts.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** A paragraph, item or row in which the texts differ; or how many there are that do not. */
export type Row = { pieces: Piece[] } | { unchanged: number };

/** What changed between two documents of an answer. */
export interface Comparison {
  rows: Row[];
  /** Names of sources that only the earlier or only the later document has. */
  sources: { gone: string[]; fresh: string[] };
}

/**
 * What changed between two documents of an answer: paragraph by paragraph, and in one that was mended by
 * sentence and word. The lines on number and dates, notices and days of sources move without the answer.
 * @param notices what a notice above an answer begins with; such a paragraph is no part of the answer.
 */
export function compare(earlier: string, later: string, notices: string[] = []): Comparison {
  const [before, after] = [partsOf(earlier, notices), partsOf(later, notices)];
  return { rows: rowsOf(before.paragraphs, after.paragraphs), sources: moved(before, after) };
}

function rowsOf(earlier: string[], later: string[]): Row[] {
  const changes = diffArrays(earlier, later);
  return changes.flatMap(({ value, added, removed }, index): Row[] => {
    if (!added && !removed) return [{ unchanged: value.length }];
    const before = changes[index - 1];
    const after = changes[index + 1];
    if (removed && after?.added) return inPairs(value, after.value, alike).map(rowOf);
    if (added && before?.removed) return [];
    return value.map((text) => whole(added ? 'new' : 'gone', text));
  });
}

/** Share of their words in common from which two paragraphs are one that was mended. */
const alike = 0.4;

const rowOf = ({ gone, fresh }: Pair): Row =>
  gone === undefined
    ? whole('new', fresh ?? '')
    : fresh === undefined
      ? whole('gone', gone)
      : { pieces: piecesOf(gone, fresh) };

const whole = (kind: Piece['kind'], text: string): Row => ({ pieces: [{ kind, text }] });

/** Sources are the same when they lead to the same place; a name may be told in other words. */
function moved({ sources: before }: Parts, { sources: after }: Parts): Comparison['sources'] {
  const only = (some: Parts['sources'], others: Parts['sources']) =>
    [...some].flatMap(([url, name]) => (others.has(url) ? [] : [name]));
  return { gone: only(before, after), fresh: only(after, before) };
}
