import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { columnAt, columnOf } from '#src/editor/keep/comparison.ts';
import { endOf, lineStart, startOf, toYaml, toYamlAt } from '#src/editor/keep/yaml-text.ts';
import { partsOf } from '#src/editor/parts.ts';

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
export const setIn = (source: string, way: string[], value: unknown): string =>
  setAllIn(source, [{ way, value }]);

/** As `setIn`, of several fields, each of another entry; the source is read once. */
export function setAllIn(source: string, fields: { way: string[]; value: unknown }[]): string {
  const document = parseDocument(source);
  const changes = fields.map(({ way, value }) => {
    const name = way.at(-1) ?? '';
    const above = document.getIn(way.slice(0, -1), true);
    if (!isMap(above)) throw new Error(`${way.join('.')}: nothing stands above it`);
    const column = columnOf(source, above.items[0]?.key);
    const pair = above.items.find(({ key }) => isScalar(key) && key.value === name);
    const start = pair ? lineStart(source, startOf(pair.key)) : endOf(above.items.at(-1), source);
    return { start, end: pair ? endOf(pair, source) : start, value: { [name]: value }, column };
  });
  // From below: what is put in moves only what stands under it.
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, value, column }) => splice(text, start, end, value, column),
      source,
    );
}

/** Put an item on top of a list of the file; the list is made when it is not there. */
export function addOnTop(source: string, name: string, item: object): string {
  const list = parseDocument(source).get(name, true);
  if (!isSeq(list)) return setIn(source, [name], [item]);
  if (list.flow) return setIn(source, [name], [item, ...list.toJSON()]);
  const at = lineStart(source, startOf(list));
  return splice(source, at, at, [item], columnAt(source, startOf(list)));
}

/** Put an entry below the last one of a file that is a list. */
export const addBelow = (source: string, entry: unknown): string =>
  `${source.trimEnd()}\n${toYaml(entry)}`;

/** Put a value at a column, in the place of what stands between two signs of the source. */
function splice(source: string, start: number, end: number, value: unknown, column: number) {
  const before = source.slice(0, start);
  const text = ' '.repeat(column) + toYamlAt(value, column);
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${text}${source.slice(end)}`;
}
