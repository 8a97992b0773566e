import { globSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { collections as table, type Kind } from '#src/schemas/collections.ts';
import { readYaml } from '#src/schemas/read-yaml.ts';

type Entries = Record<string, unknown>[];
type Collections = { [K in Kind]: { loader: Loader; schema: (typeof table)[K]['entry'] } };

/** Texts are named after their file, everything else in a folder after the folder. */
const namedByFile = new Set<string>(['texts', 'frozen']);

/** Reads the entries of a kind from its place; an entry is named after its folder, id or number. */
function loaderOf(kind: Kind): Loader | (() => Promise<Entries>) {
  const place = table[kind];
  const path = `./content/${place.pattern}`;
  switch (place.shape) {
    case 'shared':
    case 'alone':
    case 'frozen':
      return entriesIn(place);
    case 'texts':
      return withoutModules(entriesIn(place));
    case 'list':
      return file(path, {
        parser: (text) => inOrder(readYaml(text) as { id: string }[]),
      });
    case 'lists':
      return () =>
        Promise.resolve(
          inOrder(filesIn(place.folder).flatMap((text) => readYaml(text) as Entries)),
        );
    case 'records':
      return () =>
        Promise.resolve(
          filesIn(place.folder)
            .flatMap((text) => Object.entries(readYaml(text) as Record<string, object>))
            .map(([id, entry]) => ({ id, ...entry })),
        );
    case 'single':
      return file(path, {
        parser: (text) => ({ [kind]: readYaml(text) as Record<string, unknown> }),
      });
  }
}

const entriesIn = ({
  folder,
  pattern,
  shape,
}: {
  folder: string;
  pattern: string;
  shape: string;
}) =>
  glob({
    base: `./content/${folder}`,
    pattern,
    generateId: ({ entry }) => entry.replace(namedByFile.has(shape) ? /\.mdx?$/ : /\/.*/, ''),
  });

/** Texts that are made ready where a page shows them (`src/library/prose.ts`), and not as a module. */
const withoutModules = (loader: Loader): Loader => ({
  ...loader,
  load: ({ store, ...context }) =>
    loader.load({
      ...context,
      store: { ...store, set: (entry) => store.set({ ...entry, deferredRender: false }) },
    }),
});

/** The store forgets the order of a file. */
const inOrder = <T extends object>(entries: T[]) =>
  entries.map((entry, order) => ({ ...entry, order }));

const filesIn = (folder: string) =>
  globSync(`content/${folder}/*.yaml`)
    .toSorted()
    .map((name) => readFileSync(name, 'utf8'));

export const collections = Object.fromEntries(
  (Object.keys(table) as Kind[]).map((kind) => [
    kind,
    // What is checked once before the build needs no second look at each entry of a register.
    defineCollection({ loader: loaderOf(kind), schema: table[kind].entry } as never),
  ]),
) as unknown as Collections;
