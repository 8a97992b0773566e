import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'cheerio';
import type { Language } from '#src/site/language.ts';

const packages = ['astro@7.3.4', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7'];

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
const locales = { root: { label: 'Nederlands', lang: 'nl' }, en: { label: 'English', lang: 'en' } };
export default defineConfig({ integrations: [starlight({ title: 'Loket', locales })] });`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`;

/** A text to make a page of. */
export interface Text {
  language: Language;
  path: string;
  title: string;
  text: string;
}

/**
 * Write a Starlight site with these texts and our home page, in a folder of its own outside the
 * project; needs the network. `astro build` there makes `dist/`.
 * @returns its folder, the address there of a page of ours, and how to leave nothing behind.
 */
export function writeStarlight(texts: Text[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'starlight-'));
  const docs = path.join(folder, 'src/content/docs');
  mkdirSync(path.join(docs, 'en'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(path.join(folder, 'astro.config.mjs'), config);
  writeFileSync(path.join(folder, 'src/content.config.ts'), collections);
  const addresses = new Map<string, string>();
  for (const [at, { language, path: address, title, text }] of [readHome(), ...texts].entries()) {
    const name = `${language === 'en' ? 'en/' : ''}${at === 0 ? 'index' : `page-${at}`}`;
    addresses.set(address, at === 0 ? '/' : `/${name}/`);
    const plain = text.replaceAll(/[<>{}]/g, ' ').replaceAll(/\s*\n\s*/g, '\n\n');
    writeFileSync(
      path.join(docs, `${name}.md`),
      `---\ntitle: ${JSON.stringify(title)}\n---\n${plain}`,
    );
  }
  const parameters = ['install', '--no-audit', '--no-fund', '--silent', ...packages];
  const { status } = spawnSync('npm', parameters, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ${parameters.join(' ')} failed in ${folder}`);
  return {
    folder,
    addressOf: (address: string) => addresses.get(address) ?? '/404',
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Home, which the search does not find. */
function readHome(): Text {
  const $ = load(readFileSync('dist/index.html', 'utf8'));
  return { language: 'nl', path: '/', title: $('h1').text(), text: $('main').text() };
}
