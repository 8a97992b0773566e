import './prefer-dutch.ts';
import CMS, { type CollectionFile } from '@sveltia/cms';
import { describeMistake } from '#src/editor/mistake.ts';
import { parseFile } from '#src/editor/parse-file.ts';
import type { Kind } from '#src/schemas/collections.ts';
import { withChoices } from './with-choices.ts';
import type { EditingConfig } from './config.ts';
import { fromFile, toFile } from './file-format.ts';

// The editing page: gives the CMS its configuration, and its own way to read and write a file.
const { cms, collections, forms, choices } = (await (
  await fetch('config.json')
).json()) as EditingConfig;

/** The CMS takes a file with a text below its fields in formats of this name alone. */
const formatOf = (kind: string) =>
  forms[kind]?.extension === 'mdx' ? `${kind}-frontmatter` : `${kind}-yaml`;

/** @throws what is wrong with the file, in a form that the CMS shows to who saves it. */
function refuseMistakes(kind: Kind, name: string, text: string): string {
  const { mistakes } = parseFile(kind, name, text);
  if (mistakes.length === 0) return text;
  const told = mistakes
    .map((mistake) => describeMistake({ ...mistake, line: undefined }, 'nl'))
    .map(({ where, problem, remedy }) => `${where} ${problem}. ${remedy}`);
  throw new Error('saving_failed', { cause: new Error(told.join(' ')) });
}

for (const [kind, { shape, extension }] of Object.entries(forms)) {
  CMS.registerCustomFormat(formatOf(kind), extension, {
    fromFile: (text: string) => fromFile(shape, extension, text),
    toFile: (form: Record<string, unknown>) =>
      refuseMistakes(kind as Kind, `x.${extension}`, toFile(shape, extension, form)),
  });
}

type Listed = EditingConfig['collections'][number]['files'][number];

const withForm = ({ kind, ...file }: Listed): CollectionFile => ({
  ...file,
  format: formatOf(kind),
  fields: withChoices(forms[kind]?.fields ?? [], choices),
});

await CMS.init({
  config: {
    ...cms,
    collections: collections.map(({ files, ...collection }) => ({
      ...collection,
      files: files.map(withForm),
    })),
  },
});
