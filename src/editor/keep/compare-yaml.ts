import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { compareFields, compareItems } from './compare-block.ts';
import { compareFlowFields, compareFlowItems } from './compare-flow.ts';
import type { Comparison, Edit } from './comparison.ts';
import { spliceWords } from './splice-words.ts';
import { isFields, isSame, toYaml } from './yaml-text.ts';

/**
 * What must change in a source so that it says `now`.
 * @param byWord whether a text may be changed within its lines; else it is laid out anew.
 */
export function compareYaml(source: string, now: unknown, byWord: boolean): Edit[] {
  const document = parseDocument(source);
  const edits: Edit[] = [];
  const comparison: Comparison = {
    source,
    valueOf: (node) => (node as Node | null)?.toJS(document) as unknown,
    replace: (start, end, text) => {
      edits.push({ start, end, text });
    },
    visit: (node, next, anew) => {
      if (isSame(comparison.valueOf(node), next)) return;
      if (isMap(node) && isFields(next)) {
        const map = node as YAMLMap<Node>;
        (map.flow ? compareFlowFields : compareFields)(map, next, anew, comparison);
      } else if (isSeq(node) && Array.isArray(next)) {
        const list = node as YAMLSeq<Node>;
        if (list.flow) compareFlowItems(list, next, comparison);
        else compareItems(list, next, anew, comparison);
      } else if (!(byWord && isScalar(node) && compareText(node, next, comparison))) anew();
    },
  };
  comparison.visit(document.contents, now, () => {
    comparison.replace(0, source.length, toYaml(now));
  });
  return edits;
}

/** @returns whether the text could be changed where it stands. */
function compareText(node: Node, next: unknown, comparison: Comparison): boolean {
  const { source, valueOf, replace } = comparison;
  const [start = 0, end = 0] = node.range ?? [];
  const was = valueOf(node);
  if (typeof was !== 'string' || typeof next !== 'string') return false;
  const text = spliceWords(source.slice(start, end), was, next);
  if (text !== undefined) replace(start, end, text);
  return text !== undefined;
}
