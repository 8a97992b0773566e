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
    return value.map((text) => whole(added ? 'new' : 'gone', text));
  });
}

/** Share of their words in common from which two paragraphs are one that was mended. */
const alike = 0.4;

/** Paragraphs in the place of others: each beside the one that it came from, or told whole. */
function pairUp(gone: string[], fresh: string[]): Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (const text of gone) {
    const found = fresh.findIndex((one, index) => index >= next && inCommon(text, one) >= alike);
    if (found < 0) {
      rows.push(whole('gone', text));
      continue;
    }
    rows.push(...fresh.slice(next, found).map((one) => whole('new', one)));
    rows.push({ pieces: piecesOf(text, fresh[found] ?? '') });
    next = found + 1;
  }
  return [...rows, ...fresh.slice(next).map((one) => whole('new', one))];
}

const whole = (kind: Piece['kind'], text: string): Row => ({ pieces: [{ kind, text }] });

/** Share of the words of the longer of two texts that the other one has too. */
function inCommon(one: string, other: string): number {
  const [words, others] = [one, other].map((text) => new Set(text.toLowerCase().split(/\s+/)));
  if (!words || !others) return 0;
  const both = [...words].filter((word) => others.has(word));
  return both.length / Math.max(words.size, others.size);
}

const piecesOf = (gone: string, fresh: string): Piece[] =>
  diffWordsWithSpace(gone, fresh).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));

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
