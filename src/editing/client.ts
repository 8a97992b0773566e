import './prefer-dutch.ts';
import CMS, { type CollectionFile } from '@sveltia/cms';
import type { EditingConfig } from './config.ts';
import { fromFile, toFile } from './file-format.ts';
import type { Form } from './form-of.ts';

// The editing page: gives the CMS its configuration, and its own way to read and write a file.
const { cms, collections, forms } = (await (await fetch('config.json')).json()) as EditingConfig;
// The CMS takes a file with a text below its fields in formats of this name alone.
const formatOf = ({ shape, extension }: Form) =>
  extension === 'mdx' ? `${shape}-frontmatter` : `${shape}-${extension}`;

for (const form of Object.values(forms)) {
  const { shape, extension } = form;
  CMS.registerCustomFormat(formatOf(form), extension, {
    fromFile: (text: string) => fromFile(shape, extension, text),
    toFile: (value: Record<string, unknown>) => toFile(shape, extension, value),
  });
}

const withForm = ({
  kind,
  ...file
}: EditingConfig['collections'][number]['files'][number]): CollectionFile => {
  const form = forms[kind];
  if (!form) throw new Error(`${kind} has no form`);
  return { ...file, format: formatOf(form), fields: form.fields };
};

await CMS.init({
  config: {
    ...cms,
    collections: collections.map(({ files, ...collection }) => ({
      ...collection,
      files: files.map(withForm),
    })),
  },
});
