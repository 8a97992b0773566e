import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { partsOf } from './parts.ts';

/**
 * The line on which a field stands, or else that of the deepest field above it that is there.
 * @param field its names with dots between them; an entry of a list goes by its place or its id.
 * @returns nothing for what is no field.
 */
export function lineOf(name: string, source: string, field: string): number | undefined {
  const parts = partsOf(name, source);
  if (!parts) return undefined;
  const lines = new LineCounter();
  let node: unknown = parseDocument(parts.header, { lineCounter: lines }).contents;
  let found: number | undefined;
  for (const key of field.split('.')) {
    const [at, next] = step(node, key);
    if (at === undefined) break;
    found = at;
    node = next;
  }
  return found === undefined ? undefined : lines.linePos(found).line + parts.aboveHeader;
}

/** Where `key` stands, and what is below it. */
function step(node: unknown, key: string): [number | undefined, unknown] {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return [startOf(pair?.key), pair?.value];
  }
  if (!isSeq(node)) return [undefined, undefined];
  const item = /^\d+$/.test(key)
    ? node.items[Number(key)]
    : node.items.find((entry) => isMap(entry) && entry.get('id') === key);
  return [startOf(item), item];
}

const startOf = (node: unknown): number | undefined => (node as Node | undefined)?.range?.[0];
