import { parse } from 'yaml';
import { partsOf } from '#src/editor/parts.ts';
import { bodyText, fromForm, sourceText, toForm, type FileShape } from './form-shape.ts';
import { keepYaml } from '#src/editor/keep/keep-yaml.ts';
import { withoutEmpty } from './without-empty.ts';

/** A file as the fields of a form, with its text and what stands below its fields. */
export function fromFile(
  shape: FileShape,
  extension: string,
  source: string,
): Record<string, unknown> {
  const parts = partsOf(`x.${extension}`, source);
  if (!parts) throw new Error('no fields between two lines of ---');
  return {
    ...toForm(shape, parse(parts.header)),
    ...(extension === 'mdx' ? { [bodyText]: parts.body.trim() } : {}),
    [sourceText]: source,
  };
}

/** The file that says what a form says, equal to the one that was read wherever it says the same. */
export function toFile(shape: FileShape, extension: string, form: Record<string, unknown>): string {
  const { [sourceText]: source, [bodyText]: body, ...fields } = form;
  const parts = typeof source === 'string' ? partsOf(`x.${extension}`, source) : undefined;
  if (!parts || typeof source !== 'string') throw new Error('the text of the file is not known');
  const now = withoutEmpty(fromForm(shape, fields), parse(parts.header));
  const header = keepYaml(parts.header, now);
  if (extension !== 'mdx') return header;
  const above = source.slice(0, source.length - parts.body.length);
  const text = typeof body === 'string' ? body.trim() : '';
  const below = text === parts.body.trim() ? parts.body : `\n${text}\n`;
  return above.replace(parts.header, () => header) + below;
}
