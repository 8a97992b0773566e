import ts from 'typescript';

const file = 'tests/site/blocks.ts';

/**
 * What is wrong with blocks of JSON-LD by the vocabulary of schema.org: properties that their type
 * does not have, types that do not exist, values of another kind. The vocabulary is that of the
 * types in `schema-dts`, so TypeScript is who reads it. Blocks of the same form are looked at once.
 */
export function findFlaws(blocks: string[]): string[] {
  const forms = new Map(blocks.map((block) => [formOf(JSON.parse(block)), block]));
  const text = [
    `import type { Graph } from 'schema-dts';`,
    ...[...forms.values()].map((block, index) => `export const block${index}: Graph = ${block};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, target) =>
      name === file ? ts.createSourceFile(name, text, target) : disk.getSourceFile(name, target),
  };
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The types and properties of a block, without what stands in them or how often. */
const formOf = (block: unknown): string =>
  JSON.stringify(block, (property, value: unknown) => {
    if (Array.isArray(value))
      return [...new Set(value.map(formOf))].toSorted().map((form): unknown => JSON.parse(form));
    return typeof value === 'string' && property !== '@type' ? '' : value;
  });
