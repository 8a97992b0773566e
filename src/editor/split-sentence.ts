import type { Node, Parent } from 'unist';
import { said } from './said.ts';

/**
 * MDX makes a block of a component that has a line of its own, and so breaks off the sentence
 * around it. Nothing to tell when `node` is set off by empty lines, or is a box by nature.
 * @param index position of `node` among the children of `parent`.
 */
export function findSplitSentence(
  node: Node & { name: string | null },
  index: number | undefined,
  parent: Parent | undefined,
) {
  if (node.type !== 'mdxJsxFlowElement' || node.name === 'Notice') return [];
  const isAttached = (first: Node | undefined, second: Node | undefined) =>
    first?.position?.end.line !== undefined &&
    first.position.end.line + 1 === second?.position?.start.line;

  const before = parent?.children[(index ?? 0) - 1];
  const after = parent?.children[(index ?? 0) + 1];
  const isEnd = before?.type === 'paragraph' && isAttached(before, node);
  const isStart = after?.type === 'paragraph' && isAttached(node, after);
  if (!isEnd && !isStart) return [];
  return [
    {
      problem: said`stands on a line of its own, which breaks off the sentence around it`,
      remedy: isEnd
        ? said`Join it to the line before it, or set it off with empty lines.`
        : said`Join it to the line after it, or set it off with empty lines.`,
    },
  ];
}
