import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { changeIn, type Comparison } from './comparison.ts';
import { isSame, toFlow } from './yaml-text.ts';

/** Compare fields that stand between braces. */
export function compareFlowFields(
  map: YAMLMap<Node>,
  next: Record<string, unknown>,
  anew: () => void,
  comparison: Comparison,
): void {
  const names = map.items.map(({ key }) => String(comparison.valueOf(key)));
  if (!isSame(names.toSorted(), Object.keys(next).toSorted())) anew();
  else {
    map.items.forEach(({ value }, index) => {
      visitInFlow(value, next[names[index] ?? ''], comparison);
    });
  }
}

/** Compare items that stand between brackets. */
export function compareFlowItems(
  list: YAMLSeq<Node>,
  next: unknown[],
  comparison: Comparison,
): void {
  const { head, gone, come } = changeIn(list, next, comparison);
  if (gone.length === come.length) {
    gone.forEach((item, index) => {
      visitInFlow(item, come[index], comparison);
    });
    return;
  }
  const { source, replace } = comparison;
  const kept = { before: list.items.slice(0, head), after: list.items.slice(head + gone.length) };
  const [start = 0, end = 0] = list.range ?? [];
  const isWide = source[start + 1] === ' ';
  replace(start, end, toFlow([...kept.before, ...come, ...kept.after], isWide));
}

function visitInFlow(node: unknown, next: unknown, { visit, replace }: Comparison): void {
  const [start = 0, end = 0] = (node as Node | null)?.range ?? [];
  visit(node, next, () => {
    replace(start, end, toFlow([next], false).slice(1, -1));
  });
}
