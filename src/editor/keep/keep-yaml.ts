import { parseDocument } from 'yaml';
import { compareYaml } from './compare-yaml.ts';
import type { Edit } from './comparison.ts';
import { isSame, toYaml } from './yaml-text.ts';

/**
 * Write a value into the YAML of a file, and leave everything that says the same as it is: comments,
 * quotes, the order of the fields, and where lines break.
 * @param source the file as it is.
 * @param value what it must say.
 */
export function keepYaml(source: string, value: unknown): string {
  for (const byWord of [true, false]) {
    const text = withEdits(source, compareYaml(source, value, byWord));
    // What a small change cannot say is laid out anew, and in the last case the whole file.
    if (says(text, value)) return text;
  }
  return toYaml(value);
}

function says(text: string, value: unknown): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isSame(document.toJS(), value);
}

/** Edits from the last to the first, so that each finds its place. */
const withEdits = (source: string, edits: Edit[]) =>
  edits
    .toSorted((one, other) => other.start - one.start || other.end - one.end)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
