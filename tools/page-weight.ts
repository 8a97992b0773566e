import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio/slim';

/** One round trip of a new connection: ten packets of 1,460 bytes (RFC 6928). */
export const firstTrip = 14 * 1024;

/**
 * What a visitor of one built page waits for, in bytes after brotli.
 * @param file path in dist/, as `dist/index.html`.
 * @returns the document, all files that it asks for at once with their bytes, and the total.
 */
export function weighPage(file: string) {
  const $ = load(readFileSync(file, 'utf8'));
  const linked = $('link[rel="stylesheet"], link[rel="icon"], link[rel~="preload"], [src]')
    .toArray()
    .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
    .filter((address) => !address.startsWith('data:'));
  const files = withImports(linked.map((address) => path.posix.join('dist', address)));
  const document = bytesOf(file);
  const asked = Object.fromEntries([...files].map((name) => [name, bytesOf(name)]));
  const total = Object.values(asked).reduce((sum, bytes) => sum + bytes, document);
  return { file, document, asked, total };
}

/** Files and every script that they import at once. */
function withImports(files: string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g);
    for (const [, name = ''] of imports) found.add(path.posix.join(path.dirname(file), name));
  }
  return found;
}

const bytesOf = (file: string) => brotliCompressSync(readFileSync(file)).length;
