import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'cheerio';

/** Write the same pages without styles and scripts: what nobody can beat. @returns their folder. */
export function writeBarePages(addresses: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-'));
  for (const address of addresses) {
    const $ = load(readFileSync(path.join('dist', address, 'index.html'), 'utf8'));
    $('style, script, link:not([rel="icon"])').remove();
    mkdirSync(path.join(folder, address), { recursive: true });
    writeFileSync(path.join(folder, address, 'index.html'), $.html());
  }
  return folder;
}
