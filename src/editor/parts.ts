/** A file in parts, each with the number of lines above it. */
export interface Parts {
  /** The fields, as YAML. */
  header: string;
  aboveHeader: number;
  /** The text below the fields; empty for a file that holds fields alone. */
  body: string;
  aboveBody: number;
}

/**
 * The parts of a file by its name: `.mdx` has fields between two lines of `---` and a text below
 * them, `.md` is text alone, `.yaml` fields alone.
 * @returns nothing for an `.mdx` whose fields are not set off.
 */
export function partsOf(name: string, source: string): Parts | undefined {
  if (name.endsWith('.md')) return { header: '{}', aboveHeader: 0, body: source, aboveBody: 0 };
  if (!name.endsWith('.mdx')) return { header: source, aboveHeader: 0, body: '', aboveBody: 0 };
  const match = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)([\s\S]*)$/.exec(source);
  if (!match) return undefined;
  const [, header = '', body = ''] = match;
  return { header, aboveHeader: 1, body, aboveBody: header.split('\n').length + 1 };
}
