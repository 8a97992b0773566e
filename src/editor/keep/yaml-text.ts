import { isPair, stringify, YAMLSeq, type Node } from 'yaml';

/** A value as YAML, in the layout of the content. */
export const toYaml = (value: unknown): string => stringify(value, { lineWidth: 110 });

/** The same, with all lines but the first moved to a column. */
export const toYamlAt = (value: unknown, column: number) =>
  toYaml(value).replaceAll(/\n(?=.)/g, `\n${' '.repeat(column)}`);

/**
 * Values on one line, as they stand between brackets; what was read keeps its quotes.
 * @param isWide whether there is a space within the brackets.
 */
export function toFlow(items: unknown[], isWide: boolean): string {
  const list = new YAMLSeq();
  list.flow = true;
  list.items = items;
  return stringify(list, { lineWidth: 0, flowCollectionPadding: isWide }).trim();
}

/** Whether two values say the same; the order of fields says nothing. */
export const isSame = (one: unknown, other: unknown) => inOrder(one) === inOrder(other);

export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inOrder = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (isFields(part) ? sorted(part) : part));
const sorted = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1)));

export const startOf = (node: unknown): number => (node as Node | undefined)?.range?.[0] ?? 0;

export const lineStart = (source: string, at: number) => source.lastIndexOf('\n', at - 1) + 1;

/** Where the lines of a pair or of an item end, without the comments below it. */
export function endOf(node: unknown, source: string): number {
  const value = isPair(node) ? node.value : node;
  const end = (value as Node | null)?.range?.[1] ?? source.length;
  return source[end - 1] === '\n' ? end : source.indexOf('\n', end) + 1 || source.length;
}
