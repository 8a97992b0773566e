import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';

/** One round trip of a new connection: ten packets of 1,460 bytes (RFC 6928). */
export const budget = 14 * 1024;

/** Bytes over the wire for every kind of page: the page, its styles, its scripts, its icon. */
export async function measure(): Promise<void> {
  const questions = globSync('dist/{vragen,en/questions}/*/index.html').map(weigh);
  const heaviest = questions.toSorted((a, b) => b.total - a.total)[0];
  const average = questions.reduce((sum, { total }) => sum + total, 0) / questions.length;
  const others = [
    'dist/index.html',
    'dist/vragen/index.html',
    'dist/sancties/rusland/index.html',
    'dist/contact/index.html',
    'dist/zoeken/index.html',
  ].map(weigh);
  console.log('Bytes over the wire, brotli, everything included');
  console.table(Object.fromEntries([heaviest, ...others].map((page) => [page?.file, page])), [
    'html',
    'css',
    'js',
    'icon',
    'total',
  ]);
  const over = questions.filter(({ total }) => total > budget).length;
  console.log(
    `${questions.length} question pages: average ${Math.round(average)}, heaviest ${heaviest?.total ?? 0}, over ${budget}: ${over}`,
  );
  return Promise.resolve();
}

/** The weight of one built page with all that it loads at once, in bytes after brotli. */
export function weigh(file: string) {
  const $ = load(readFileSync(file, 'utf8'));
  const linked = (selector: string, attribute: string) =>
    $(selector)
      .toArray()
      .map((element) => path.posix.join('dist', $(element).attr(attribute) ?? ''));
  const html = sum([file]);
  const css = sum(linked('link[rel="stylesheet"]', 'href'));
  const js = sum(withImports(linked('script[src]', 'src')));
  const icon = sum(linked('link[rel="icon"]', 'href'));
  return { file, html, css, js, icon, total: html + css + js + icon };
}

/** Scripts and every script that they import at once. */
function withImports(files: string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
    for (const [, name = ''] of imports) found.add(path.posix.join(path.dirname(file), name));
  }
  return found;
}

const sum = (files: Iterable<string>) =>
  [...files].reduce((bytes, file) => bytes + brotliCompressSync(readFileSync(file)).length, 0);
