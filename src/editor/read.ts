import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '#src/site/language.ts';
import { collections, type ContentFile, type Kind } from '#src/schemas/collections.ts';
import { decode } from './decode.ts';
import { explainShape } from './explain-shape.ts';
import type { Mistake } from './mistake.ts';
import { partsOf } from './parts.ts';
import { readFields } from './read-fields.ts';
import { soundEntries } from './sound-entries.ts';
import { said, type Said } from './said.ts';

/** A folder of content, read once for everybody who works on the files and not on the site. */
export interface Content {
  /** The files that can be read; entries with mistakes are left out. */
  files: ContentFile[];
  mistakes: Mistake[];
  /** The text of every file that is there, readable or not, by its path. */
  sources: Map<string, string>;
  /** The kinds of which something cannot be read. */
  broken: Set<Kind>;
  /** The kinds of which nobody knows what is there. */
  lost: Set<Kind>;
  /** Ids of entries that are there and cannot be read. */
  unread: Set<string>;
}

/** Read every file below `folder`. */
export function readContent(folder: string): Content {
  const content: Content = {
    files: [],
    mistakes: [],
    sources: new Map(),
    broken: new Set(),
    lost: new Set(),
    unread: new Set(),
  };
  const names = globSync('**/*.*', { cwd: folder })
    .map((found) => found.replaceAll('\\', '/'))
    // Lists of words, for the check of the spelling.
    .filter((name) => !/^spelling\/\w+\.txt$/.test(name));
  for (const name of names.toSorted()) {
    const file = path.posix.join(path.basename(folder), name);
    const source = decode(readFileSync(path.join(folder, name)));
    content.sources.set(file, typeof source === 'string' ? source : '');
    const result =
      typeof source === 'string'
        ? readFile(name, file, source)
        : { mistakes: [{ file, field: 'file', ...source }] };
    if (result.found) content.files.push(result.found);
    if (!result.mistakes) continue;
    content.mistakes.push(...result.mistakes);
    const kind = findPlace(name)?.kind;
    if (!kind) continue;
    content.broken.add(kind);
    if (!result.unread) content.lost.add(kind);
    for (const id of result.unread ?? []) content.unread.add(id);
  }
  return content;
}

/** What a file holds, as far as it can be read. */
interface Reading {
  found?: ContentFile;
  mistakes?: Mistake[];
  /** Ids of what it holds and what cannot be read; nothing when they are not known. */
  unread?: string[];
}

function readFile(name: string, file: string, source: string): Reading {
  const whole = (problem: Said, remedy: Said) => ({
    mistakes: [{ file, field: 'file', problem, remedy }],
  });
  const found = findPlace(name);
  if (!found) {
    return whole(
      said`does not belong here`,
      said`Check its name and folder against docs/writing.md, or remove it.`,
    );
  }
  const parts = partsOf(name, source);
  if (!parts) {
    return whole(
      said`does not begin with its fields between two lines of ---`,
      said`Put --- on the first line, the fields below it, and --- again below them.`,
    );
  }
  const fields = readFields(parts);
  if ('problem' in fields) return { mistakes: [{ file, ...fields }] };

  const { schema } = collections[found.kind];
  const asFile = (value: unknown) => ({ ...found, file, value, body: parts.body }) as ContentFile;
  const result = schema.safeParse(fields.value, { reportInput: true });
  if (result.success) return { found: asFile(result.data) };
  const { issues } = result.error;
  const mistakes = issues.flatMap((issue) => explainShape(file, source, found.kind, issue));
  const { value, unread } = soundEntries(found.kind, fields.value, issues);
  const rest = schema.safeParse(value);
  return rest.success ? { found: asFile(rest.data), mistakes, unread } : { mistakes };
}

function findPlace(name: string) {
  for (const [kind, { folder, pattern }] of Object.entries(collections)) {
    if (!path.matchesGlob(name, path.posix.join(folder, pattern))) continue;
    const { dir, base } = path.posix.parse(name);
    const id = folder && dir.slice(folder.length + 1);
    return {
      kind: kind as Kind,
      id,
      language: languages.find((own) => base.startsWith(`${own}.md`)),
    };
  }
  return undefined;
}
