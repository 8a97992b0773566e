import { isMap, isScalar, isSeq, parseDocument, stringify, type Node, type Pair } from 'yaml';
import { partsOf } from '#src/editor/parts.ts';

const layout = { lineWidth: 110 } as const;

/** A value as YAML, in the layout of the content. */
export const toYaml = (value: unknown): string => stringify(value, layout);

/** Fields and a text below them, as an `.mdx` file. */
export const toMdx = (fields: object, body: string): string =>
  `---\n${toYaml(fields)}---\n\n${body.trim()}\n`;

/** Change the fields of an `.mdx` file and leave the text as it is. */
export function inHeader(source: string, change: (header: string) => string): string {
  const parts = partsOf('x.mdx', source);
  if (!parts) throw new Error('no header');
  return source.replace(parts.header, () => change(parts.header));
}

/**
 * Set a field and leave every other line as it is, with its comments.
 * @param way the names of the fields above it and its own; those above it must be there.
 */
export function setIn(source: string, way: string[], value: unknown): string {
  const name = way.at(-1) ?? '';
  const above = parseDocument(source).getIn(way.slice(0, -1), true);
  if (!isMap(above)) throw new Error(`${way.join('.')}: nothing stands above it`);
  const column = columnOf(source, startOf(above.items[0]?.key) ?? 0);
  const text = indent(toYaml({ [name]: value }), column);
  const pair = above.items.find(({ key }) => isScalar(key) && key.value === name);
  const start = pair
    ? lineStart(source, startOf(pair.key) ?? 0)
    : endOf(above.items.at(-1), source);
  return splice(source, start, pair ? endOf(pair, source) : start, text);
}

/** Put an item on top of a list of the file; the list is made when it is not there. */
export function addOnTop(source: string, name: string, item: object): string {
  const list = parseDocument(source).get(name, true);
  if (!isSeq(list) || list.flow) return setIn(source, [name], [item]);
  const start = startOf(list) ?? 0;
  const at = lineStart(source, start);
  return splice(source, at, at, indent(toYaml([item]), columnOf(source, start)));
}

/** Put an entry below the last one of a file that is a list. */
export const addBelow = (source: string, entry: unknown): string =>
  `${source.trimEnd()}\n${toYaml(entry)}`;

const startOf = (node: unknown): number | undefined => (node as Node | undefined)?.range?.[0];
const lineStart = (source: string, at: number) => source.lastIndexOf('\n', at - 1) + 1;
const columnOf = (source: string, at: number) => at - lineStart(source, at);
const indent = (text: string, column: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(column));

/** Where the lines of a pair end. */
function endOf(pair: Pair | undefined, source: string): number {
  const end = (pair?.value as Node | undefined)?.range?.[2] ?? source.length;
  return source[end - 1] === '\n' ? end : source.indexOf('\n', end) + 1 || source.length;
}

function splice(source: string, start: number, end: number, text: string): string {
  const before = source.slice(0, start);
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${text}${source.slice(end)}`;
}
