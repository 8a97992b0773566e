import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { collections as table, type Kind } from './schemas/collections.ts';

type Collections = { [K in Kind]: { loader: Loader; schema: (typeof table)[K]['entry'] } };

/** Reads the entries of a kind from its place; an entry is named after its folder, or its key. */
function loaderOf(kind: Kind): Loader {
  const place = table[kind];
  const path = `./content/${place.pattern}`;
  switch (place.shape) {
    case 'shared':
    case 'alone':
    case 'texts':
      return glob({
        base: `./content/${place.folder}`,
        pattern: place.pattern,
        generateId: ({ entry }) => entry.replace(place.shape === 'texts' ? /\.mdx$/ : /\/.*/, ''),
      });
    case 'list':
      return file(path, {
        parser: (text) =>
          (parse(text) as Record<string, unknown>[]).map((entry, order) => ({
            ...entry,
            id: String(entry[place.key]),
            order,
          })),
      });
    case 'single':
      return file(path, { parser: (text) => ({ [kind]: parse(text) as Record<string, unknown> }) });
  }
}

export const collections = Object.fromEntries(
  (Object.keys(table) as Kind[]).map((kind) => [
    kind,
    defineCollection({ loader: loaderOf(kind), schema: table[kind].entry }),
  ]),
) as unknown as Collections;
