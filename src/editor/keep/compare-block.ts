import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { changeIn, columnAt, columnOf, type Comparison } from './comparison.ts';
import { endOf, lineStart, startOf, toYamlAt } from './yaml-text.ts';

/** Compare fields that stand below each other. */
export function compareFields(
  map: YAMLMap<Node>,
  next: Record<string, unknown>,
  anew: () => void,
  comparison: Comparison,
): void {
  const { source, valueOf, replace, visit } = comparison;
  const pairs = new Map(map.items.map((pair) => [String(valueOf(pair.key)), pair]));
  const [first] = map.items;
  const isGone = (pair: Pair) => !(String(valueOf(pair.key)) in next);
  const column = first ? columnOf(source, first.key) : 0;
  // The first field of an item stands behind its dash, and goes with it.
  if (!first || (isGone(first) && (column > 0 || pairs.size === 1))) {
    anew();
    return;
  }
  for (const [name, pair] of pairs) {
    const [start, end] = [startOf(pair.key), endOf(pair, source)];
    if (isGone(pair)) replace(lineStart(source, start), end, '');
    else {
      visit(pair.value, next[name], () => {
        replace(start, end, toYamlAt({ [name]: next[name] }, column));
      });
    }
  }
  // A new field comes below the one that stands before it in the form.
  let above: Pair = map.items.at(-1) ?? first;
  for (const [name, value] of Object.entries(next)) {
    const pair = pairs.get(name);
    if (pair) above = pair;
    else add(endOf(above, source), { [name]: value }, column, comparison);
  }
}

/** Compare items that stand below each other. */
export function compareItems(
  list: YAMLSeq<Node>,
  next: unknown[],
  anew: () => void,
  comparison: Comparison,
): void {
  const { source, replace, visit } = comparison;
  const { head, gone, come } = changeIn(list, next, comparison);
  const [first] = list.items;
  if (!first || next.length === 0) {
    anew();
    return;
  }
  const dashOf = (item: Node) => source.lastIndexOf('-', startOf(item) - 1);
  const column = columnAt(source, dashOf(first));
  gone.forEach((item, index) => {
    const [start, end] = [dashOf(item), endOf(item, source)];
    if (index >= come.length) replace(lineStart(source, start), end, '');
    else {
      visit(item, come[index], () => {
        replace(start, end, toYamlAt([come[index]], column));
      });
    }
  });
  const added = come.slice(gone.length);
  if (added.length === 0) return;
  const above = list.items[head + gone.length - 1];
  if (above) add(endOf(above, source), added, column, comparison);
  else replace(dashOf(first), dashOf(first), toYamlAt(added, column) + ' '.repeat(column));
}

const add = (place: number, value: unknown, column: number, { replace }: Comparison) => {
  replace(place, place, ' '.repeat(column) + toYamlAt(value, column));
};
