import path from 'node:path';
import { parse } from '@astrojs/compiler-rs';

/** One file that another one names. */
export interface Import {
  /** Path from the project's folder, or the name of a package. */
  to: string;
  /** True when nothing but types is taken, so that nothing of it runs. */
  isType: boolean;
}

interface Node {
  type?: string;
  source?: { value?: unknown } | null;
  argument?: { value?: unknown };
  importKind?: string;
  exportKind?: string;
  specifiers?: { importKind?: string; exportKind?: string }[];
}

/**
 * Everything that a file imports: in TypeScript, and in Astro's front matter and scripts; types,
 * re-exports and imports on demand included. Read by the parser of Astro itself.
 * @param file path from the project's folder, with slashes.
 */
export function importsOf(file: string, source: string): Import[] {
  const { ast } = parse(file.endsWith('.astro') ? source : `---\n${source}\n---`);
  return [...nodesIn(ast)].flatMap((node) => {
    const name = (node.source ?? node.argument)?.value;
    if (typeof name !== 'string' || !isImport(node)) return [];
    return [{ to: resolve(file, name), isType: isTypeOnly(node) }];
  });
}

const isImport = ({ type = '' }: Node) =>
  /^(?:Import(?:Declaration|Expression)|Export(?:Named|All)Declaration|TSImportType)$/.test(type);

function isTypeOnly({ type, importKind, exportKind, specifiers = [] }: Node): boolean {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true;
  const kinds = specifiers.map((specifier) => specifier.importKind ?? specifier.exportKind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'type');
}

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Node;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

function resolve(file: string, name: string): string {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
}
