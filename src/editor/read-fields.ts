import { parseDocument } from 'yaml';
import { lineAt } from './decode.ts';
import { explainYaml, startOf } from './explain-yaml.ts';
import type { Mistake } from './mistake.ts';
import { readYaml } from '#src/schemas/read-yaml.ts';
import type { Parts } from './parts.ts';
import { said } from './said.ts';

/** The value of a header, or the first thing in it that cannot be read. */
export function readFields({
  header,
  aboveHeader,
}: Parts): { value: unknown } | Omit<Mistake, 'file'> {
  try {
    return { value: readYaml(header) ?? null };
  } catch {
    return explain(header, aboveHeader);
  }
}

/** Another parser says what is wrong, or reads it after all. */
function explain(header: string, aboveHeader: number): ReturnType<typeof readFields> {
  const document = parseDocument(header);
  const [syntax] = document.errors;
  if (!syntax) {
    try {
      return { value: document.toJS() as unknown };
    } catch {
      return { field: 'YAML', ...starred };
    }
  }
  const line = lineAt(header, startOf(syntax, header));
  const text = header.split('\n')[line - 1] ?? '';
  const field = /^\s*(?:- )?([\w-]+):/.exec(text)?.[1] ?? 'YAML';
  return { line: line + aboveHeader, field, ...explainYaml(syntax, text) };
}

/** A star makes a value the name of another one; the parser does not say on which line. */
const starred = {
  problem: said`holds a value that begins with *, which means something else here`,
  remedy: said`Put the value between quotes.`,
};
