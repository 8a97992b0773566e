import type { Node, YAMLSeq } from 'yaml';
import { isSame, lineStart, startOf } from './yaml-text.ts';

/** A stretch of a text, and what comes in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A file that is compared with what it must say. */
export interface Comparison {
  source: string;
  valueOf: (node: unknown) => unknown;
  replace: (start: number, end: number, text: string) => void;
  /**
   * Compare what stands below a node.
   * @param anew writes the whole of the node anew, where a part of it cannot be changed.
   */
  visit: (node: unknown, next: unknown, anew: () => void) => void;
}

/** The items of a list that differ, between those at its head and tail that say the same. */
export function changeIn({ items }: YAMLSeq<Node>, next: unknown[], { valueOf }: Comparison) {
  const was = items.map(valueOf);
  const most = Math.min(was.length, next.length);
  let head = 0;
  while (head < most && isSame(was[head], next[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(was.at(-1 - tail), next.at(-1 - tail))) tail += 1;
  const gone = items.slice(head, items.length - tail);
  return { head, gone, come: next.slice(head, next.length - tail) };
}

export const columnAt = (source: string, place: number) => place - lineStart(source, place);

export const columnOf = (source: string, node: unknown) => columnAt(source, startOf(node));
