import { diffArrays, diffWordsWithSpace } from 'diff';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RootContent } from 'mdast';

/** A run of words that both texts have, or that only the earlier or the later one has. */
export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** A paragraph, item or row in which the texts differ; or how many there are that do not. */
export type Row = { pieces: Piece[] } | { unchanged: number };

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** What changed between two documents of an answer, paragraph by paragraph and word by word. */
export function compare(earlier: string, later: string): Row[] {
  const changes = diffArrays(paragraphsOf(earlier), paragraphsOf(later));
  return changes.flatMap(({ value, added, removed }, index): Row[] => {
    if (!added && !removed) return [{ unchanged: value.length }];
    const before = changes[index - 1];
    const after = changes[index + 1];
    if (removed && after?.added) return pairUp(value, after.value);
    if (added && before?.removed) return [];
    return value.map((text) => ({ pieces: [{ kind: added ? 'new' : 'gone', text }] }));
  });
}

/** Paragraphs that stand in the place of others. */
function pairUp(gone: string[], fresh: string[]): Row[] {
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => ({
    pieces: piecesOf(gone[index] ?? '', fresh[index] ?? ''),
  }));
}

/** Words in common below which two paragraphs are two, and not one that was mended. */
const alike = 0.4;

function piecesOf(gone: string, fresh: string): Piece[] {
  const pieces = diffWordsWithSpace(gone, fresh).map(({ value, added, removed }): Piece => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));
  const common = pieces.filter(({ kind }) => kind === 'same').map(({ text }) => text);
  if (common.join('').length >= alike * Math.max(gone.length, fresh.length)) return pieces;
  const both: Piece[] = [
    { kind: 'gone', text: gone },
    { kind: 'new', text: fresh },
  ];
  return both.filter(({ text }) => text);
}

/** The text below the lines on number and dates, which differ always; items and rows apart. */
function paragraphsOf(markdown: string): string[] {
  const [title, , ...rest] = parser.parse(markdown).children;
  return [...(title ? [title] : []), ...rest].flatMap(split).map(wordsOf);
}

function split(node: RootContent): RootContent[] {
  return node.type === 'list' || node.type === 'table' ? node.children : [node];
}

const wordsOf = (node: RootContent): string =>
  node.type === 'tableRow' ? node.children.map(wordsOf).join(' · ') : toString(node).trim();
