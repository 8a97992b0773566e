import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { languages } from '#src/site/language.ts';
import { collections, type ContentFile, type Kind } from '#src/schemas/collections.ts';
import { decode, lineAt } from './decode.ts';
import { describeField } from './describe-field.ts';
import { explainIssue } from './explain-issue.ts';
import { explainYaml, startOf } from './explain-yaml.ts';
import { lineOf } from './lines.ts';
import type { Mistake } from './mistake.ts';
import { partsOf, type Parts } from './parts.ts';
import { asSaid, said, type Said } from './said.ts';

/** A folder of content, read once for everybody who works on the files and not on the site. */
export interface Content {
  /** The files that can be read; those with mistakes are left out. */
  files: ContentFile[];
  mistakes: Mistake[];
  /** The text of every file that is there, readable or not, by its path. */
  sources: Map<string, string>;
  /** The kinds of which a file cannot be read. */
  broken: Set<Kind>;
}

/** Read every file below `folder`. */
export function readContent(folder: string): Content {
  const content: Content = { files: [], mistakes: [], sources: new Map(), broken: new Set() };
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
        : [{ file, field: 'file', ...source }];
    if (!Array.isArray(result)) {
      content.files.push(result);
      continue;
    }
    content.mistakes.push(...result);
    const kind = findPlace(name)?.kind;
    if (kind) content.broken.add(kind);
  }
  return content;
}

function readFile(name: string, file: string, source: string): ContentFile | Mistake[] {
  const whole = (problem: Said, remedy: Said) => [{ file, field: 'file', problem, remedy }];
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
  if ('problem' in fields) return [{ file, ...fields }];

  const { schema } = collections[found.kind];
  const result = schema.safeParse(fields.value, { reportInput: true });
  if (!result.success) {
    return result.error.issues.flatMap((issue) => explain(file, source, found.kind, issue));
  }
  return { ...found, file, value: result.data, body: parts.body } as ContentFile;
}

/** The value of a header, or the first thing in it that cannot be read. */
function readFields({ header, aboveHeader }: Parts): { value: unknown } | Omit<Mistake, 'file'> {
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

function explain(file: string, source: string, kind: Kind, issue: z.core.$ZodIssue): Mistake[] {
  const at = (field: string) => ({ file, line: lineOf(file, source, field), field });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...at([...issue.path, key].join('.')),
      problem: said`is not a known field`,
      remedy: said`Check its spelling against docs/writing.md, or remove it.`,
    }));
  }
  const meaning = describeField(collections[kind].schema, issue.path);
  return [
    {
      ...at(issue.path.join('.') || 'file'),
      problem: explainIssue(issue),
      remedy: meaning ? asSaid(meaning) : said`See docs/writing.md.`,
    },
  ];
}
