import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { setAllIn } from '../writing/edit-yaml.ts';

/**
 * Put fingerprints in the register, and leave every other line of it as it is.
 * @param folder the folder of the content; every file of its register can be read.
 * @param hashes by id of the page.
 */
export function noteHashes(
  folder: string,
  files: ContentFile[],
  hashes: ReadonlyMap<string, string>,
): void {
  for (const { file, value } of ofKind(files, 'acts')) {
    const fields = value.flatMap(({ id }, index) => {
      const hash = hashes.get(id);
      return hash ? [{ way: [String(index), 'hash'], value: hash }] : [];
    });
    if (fields.length === 0) continue;
    const place = path.join(path.dirname(folder), file);
    writeFileSync(place, setAllIn(readFileSync(place, 'utf8'), fields));
  }
}
