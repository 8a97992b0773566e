import { globSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is text; pictures, fonts and the index of the search are small as they are. */
const texts = '**/*.{html,css,js,json,xml,svg,txt,md,csv,ics,bib,webmanifest}';
/** Smaller files fit into one packet as they are, in bytes. */
const smallest = 1024;

/** Write a copy in brotli and one in gzip beside every text of a folder, for a server to choose from. */
export async function compressIn(folder: string): Promise<void> {
  const left = globSync(texts, { cwd: folder, exclude: ['pagefind/**'] }).map((file) =>
    path.join(folder, file),
  );
  const work = async () => {
    for (let file = left.pop(); file; file = left.pop()) await compress(file);
  };
  // As many as Node compresses at a time.
  await Promise.all([work(), work(), work(), work()]);
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.byteLength < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  const { atime, mtime } = await stat(file);
  await Promise.all(['.br', '.gz'].map((end) => utimes(file + end, atime, mtime)));
}
