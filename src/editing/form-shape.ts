import { isFields } from '#src/editor/keep/yaml-text.ts';

/** Names of fields that stand in the form and not in the file. */
export const wholeList = 'entries';
export const innerList = 'items';
export const recordName = 'number';
/** The text of the file as it was read, so that it can be kept where nothing changes. */
export const sourceText = 'source';
export const bodyText = 'body';

/** How the fields of a file stand in a form: a form has names at the top, and no list in a list. */
export type FileShape = 'fields' | 'list' | 'records';

/** The value of a file, as a form can show it. */
export function toForm(shape: FileShape, value: unknown): Record<string, unknown> {
  const inner = withInnerLists(value);
  if (shape === 'list') return { [wholeList]: inner };
  if (shape === 'records') {
    const entries = Object.entries(inner as object) as [string, object][];
    return { [wholeList]: entries.map(([number, entry]) => ({ [recordName]: number, ...entry })) };
  }
  return inner as Record<string, unknown>;
}

/** What a form says, as it stands in a file. */
export function fromForm(shape: FileShape, form: Record<string, unknown>): unknown {
  const value = withoutInnerLists(form) as Record<string, unknown>;
  const entries = (value[wholeList] ?? []) as Record<string, unknown>[];
  if (shape === 'list') return entries;
  if (shape === 'records') {
    return Object.fromEntries(
      entries.map(({ [recordName]: number, ...entry }) => [String(number), entry]),
    );
  }
  return value;
}

function withInnerLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) =>
      Array.isArray(item) ? { [innerList]: item } : withInnerLists(item),
    );
  }
  return isFields(value) ? mapped(value, withInnerLists) : value;
}

function withoutInnerLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutInnerLists(item));
  if (!isFields(value)) return value;
  const isWrapped = Array.isArray(value[innerList]) && Object.keys(value).length === 1;
  return isWrapped ? value[innerList] : mapped(value, withoutInnerLists);
}

const mapped = (fields: Record<string, unknown>, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));
