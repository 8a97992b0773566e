import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { languages } from '#src/site/language.ts';
import { collections, type ContentFile, type Kind } from '#src/schemas/collections.ts';
import type { Mistake } from './mistake.ts';

/** A folder of content, read once for everybody who works on the files and not on the site. */
export interface Content {
  /** The files that can be read; those with mistakes are left out. */
  files: ContentFile[];
  mistakes: Mistake[];
  /** Every file that is there, readable or not. */
  paths: Set<string>;
}

/** Read every file below `folder`. */
export function readContent(folder: string): Content {
  const files: ContentFile[] = [];
  const mistakes: Mistake[] = [];
  const paths = globSync('**/*.*', { cwd: folder }).map((found) => found.replaceAll('\\', '/'));
  for (const name of paths.toSorted()) {
    const result = readFile(folder, name);
    if (Array.isArray(result)) mistakes.push(...result);
    else files.push(result);
  }
  return { files, mistakes, paths: new Set(paths.map((name) => inFolder(folder, name))) };
}

const inFolder = (folder: string, name: string) => path.posix.join(path.basename(folder), name);

function readFile(folder: string, name: string): ContentFile | Mistake[] {
  const file = inFolder(folder, name);
  const found = findPlace(name);
  if (!found) {
    return [
      {
        file,
        field: 'file',
        problem: 'does not belong here',
        remedy: 'Check its name and folder against docs/writing.md, or remove it.',
      },
    ];
  }

  const source = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  const { header, body } = partsOf(name, source);
  const document = parseDocument(header);
  const [syntax] = document.errors;
  if (syntax) {
    const problem = syntax.message.split('\n')[0] ?? 'cannot be read';
    return [{ file, field: 'YAML', problem, remedy: 'Check indents, quotes and colons there.' }];
  }

  const result = collections[found.kind].schema.safeParse(document.toJS());
  if (!result.success)
    return result.error.issues.flatMap((issue) => explain(file, found.kind, issue));
  return { ...found, file, value: result.data, body } as ContentFile;
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

/** The fields of a file, and the text below them. */
function partsOf(name: string, source: string) {
  if (name.endsWith('.mdx')) return split(source);
  return name.endsWith('.md') ? { header: '{}', body: source } : { header: source, body: '' };
}

function split(source: string) {
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source);
  return { header: match?.[1] ?? '', body: match?.[2] ?? source };
}

function explain(file: string, kind: Kind, issue: z.core.$ZodIssue): Mistake[] {
  const field = issue.path.join('.') || 'file';
  const meaning = describeField(collections[kind].schema, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = 'Check its spelling against docs/writing.md, or remove it.';
    return issue.keys.map((key) => ({
      file,
      field: [...issue.path, key].join('.'),
      problem: 'is not a known field',
      remedy: known,
    }));
  }
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
  const problem = missing ? 'is missing' : issue.message;
  return [{ file, field, problem, remedy: meaning ?? 'See docs/writing.md.' }];
}

/** The sentence in the schema that tells a writer what a field is for. */
function describeField(schema: z.ZodType, keys: readonly PropertyKey[]): string | undefined {
  let current: unknown = schema;
  let description: string | undefined;
  for (const key of keys) {
    current = step(current, key);
    description = (current as z.ZodType | undefined)?.description ?? description;
  }
  return description;
}

/** The schema of what stands below `key`; nothing where a schema does not go on. */
function step(schema: unknown, key: PropertyKey): unknown {
  const { shape, element, valueType, unwrap } = (schema ?? {}) as {
    shape?: Record<PropertyKey, unknown>;
    element?: unknown;
    valueType?: unknown;
    unwrap?: () => unknown;
  };
  if (shape) return shape[key];
  if (typeof key === 'number' && element) return element;
  // Of a record: the names are free, all values follow one schema.
  if (valueType) return valueType;
  return unwrap ? step(unwrap.call(schema), key) : undefined;
}
