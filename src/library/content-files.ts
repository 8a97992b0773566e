import { getCollection } from 'astro:content';
import { collections, type ContentFile, type Kind } from '#src/schemas/collections.ts';
import { remember } from './remember.ts';

/** What the store holds of any kind. */
interface Entry {
  id: string;
  filePath?: string;
  data: object;
}

/**
 * The content of the store as the files that it was read from, for what works on files. The store
 * does not know in which file an entry of a list stood: each list is one file, with its folder as
 * its name.
 */
export const getContentFiles = remember(async (): Promise<ContentFile[]> => {
  const kinds = Object.keys(collections) as Kind[];
  const files = kinds.map(async (kind) => filesOf(kind, (await getCollection(kind)) as Entry[]));
  return (await Promise.all(files)).flat();
});

function filesOf(kind: Kind, stored: Entry[]): ContentFile[] {
  // The store keeps entries in the order in which they happened to be read.
  const entries = stored.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { shape, folder, pattern } = collections[kind];
  const whole = (value: unknown) =>
    [{ kind, file: `content/${folder || pattern}`, id: '', value, body: '' }] as ContentFile[];
  switch (shape) {
    case 'list':
    case 'lists':
      return whole(entries.map(({ data }) => data).toSorted((a, b) => orderOf(a) - orderOf(b)));
    case 'records':
      return whole(Object.fromEntries(entries.map(({ id, data }) => [id, data])));
    default:
      return entries.map(({ id, filePath, data }) => {
        const [, folderOf = id, language] = /^(.*)\/(nl|en)$/.exec(id) ?? [];
        return { kind, file: filePath, id: folderOf, language, value: data, body: '' };
      }) as ContentFile[];
  }
}

const orderOf = (data: object) => ('order' in data ? Number(data.order) : 0);
