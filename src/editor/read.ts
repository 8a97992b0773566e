import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '#src/site/language.ts';
import { collections, kindsOf, type ContentFile, type Kind } from '#src/schemas/collections.ts';
import { decode } from './decode.ts';
import type { Mistake } from './mistake.ts';
import { parseFile, type Parsed } from './parse-file.ts';
import { said } from './said.ts';

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
    const place = findPlace(name);
    const flaw = typeof source === 'string' ? misplaced : source;
    const { mistakes, unread, ...found }: Parsed =
      place && typeof source === 'string'
        ? parseFile(place.kind, file, source)
        : { mistakes: [{ file, field: 'file', ...flaw }] };
    content.mistakes.push(...mistakes);
    if (!place) continue;
    if (found.content) content.files.push({ ...place, file, ...found.content } as ContentFile);
    if (mistakes.length > 0) content.broken.add(place.kind);
    // Of a folder the name says what is there, also when nobody can read its fields.
    const isFolder = sharedKinds.has(place.kind) && place.id !== '';
    if (!found.content && isFolder) content.unread.add(place.id);
    else if (!found.content) content.lost.add(place.kind);
    for (const id of unread ?? []) content.unread.add(id);
  }
  return content;
}

const sharedKinds: ReadonlySet<Kind> = new Set(kindsOf('shared'));

/** A file that is no part of the content. */
const misplaced = {
  problem: said`does not belong here`,
  remedy: said`Check its name and folder against docs/writing.md, or remove it.`,
};

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
