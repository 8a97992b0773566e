import { collections, type Kind } from '#src/schemas/collections.ts';
import { explainShape } from './explain-shape.ts';
import type { Mistake } from './mistake.ts';
import { partsOf } from './parts.ts';
import { readFields } from './read-fields.ts';
import { said } from './said.ts';
import { soundEntries } from './sound-entries.ts';

/** What a file holds, as far as it can be read. */
export interface Parsed {
  /** Its fields by the schema of its kind, and the text below them. */
  content?: { value: unknown; body: string };
  mistakes: Mistake[];
  /** Ids of what it holds and what cannot be read; nothing when they are not known. */
  unread?: string[];
}

/**
 * Read a file by the schema of its kind.
 * It asks for no file itself, so that it can be asked in a browser as well.
 * @param file path from the project's folder, which says whether a text stands below the fields.
 */
export function parseFile(kind: Kind, file: string, source: string): Parsed {
  const parts = partsOf(file, source);
  if (!parts) {
    const problem = said`does not begin with its fields between two lines of ---`;
    const remedy = said`Put --- on the first line, the fields below it, and --- again below them.`;
    return { mistakes: [{ file, field: 'file', problem, remedy }] };
  }
  const fields = readFields(parts);
  if ('problem' in fields) return { mistakes: [{ file, ...fields }] };

  const { body } = parts;
  const { schema } = collections[kind];
  const result = schema.safeParse(fields.value, { reportInput: true });
  if (result.success) return { content: { value: result.data, body }, mistakes: [] };
  const { issues } = result.error;
  const mistakes = issues.flatMap((issue) => explainShape(file, source, kind, issue));
  const sound = soundEntries(kind, fields.value, issues);
  const rest = schema.safeParse(sound.value);
  if (!rest.success) return { mistakes };
  return { content: { value: rest.data, body }, mistakes, unread: sound.unread };
}
