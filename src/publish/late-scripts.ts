import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const tag = '<script type="module" ';

/**
 * Let a browser fetch the script of a page after what is read: a page says all without it, and a module
 * would be fetched as urgently as what a page cannot be drawn without.
 * @param folder of the built site.
 */
export function letScriptsWait(folder: string): void {
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const file = path.join(folder, name);
    const html = readFileSync(file, 'utf8');
    if (html.includes(tag)) writeFileSync(file, html.replace(tag, `${tag}fetchpriority="low" `));
  }
}
