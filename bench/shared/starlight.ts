import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { load } from 'cheerio';
import { pageTexts } from '#tools/search-judge/built-pages.ts';

const packages = ['astro@7.3.4', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7'];

/**
 * Build a Starlight site with the Dutch texts of this one, in a folder of its own outside the
 * project; needs the network.
 * @returns the folder of the built site, and the address there of a page of ours.
 */
export function buildStarlight() {
  const folder = mkdtempSync(path.join(tmpdir(), 'starlight-'));
  const docs = path.join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(
    path.join(folder, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Loket', locales: { root: { label: 'Nederlands', lang: 'nl' } } })] });`,
  );
  writeFileSync(
    path.join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  );
  const pages = [readHome(), ...pageTexts.filter(({ language }) => language === 'nl')];
  const addresses = new Map<string, string>();
  for (const [at, { path: address, title, text }] of pages.entries()) {
    const name = at === 0 ? 'index' : `page-${at}`;
    addresses.set(address, at === 0 ? '/' : `/${name}/`);
    const plain = text.replaceAll(/[<>{}]/g, ' ').replaceAll(/\s*\n\s*/g, '\n\n');
    writeFileSync(
      path.join(docs, `${name}.md`),
      `---\ntitle: ${JSON.stringify(title)}\n---\n${plain}`,
    );
  }
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--silent', ...packages);
  run(folder, path.join(folder, 'node_modules/.bin/astro'), 'build', '--silent');
  const built = mkdtempSync(path.join(tmpdir(), 'starlight-dist-'));
  cpSync(path.join(folder, 'dist'), built, { recursive: true });
  rmSync(folder, { recursive: true });
  return { folder: built, addressOf: (address: string) => addresses.get(address) ?? '/404' };
}

/** Home, which the search does not find. */
function readHome() {
  const $ = load(readFileSync('dist/index.html', 'utf8'));
  return { path: '/', title: $('h1').text(), text: $('main').text() };
}

function run(folder: string, program: string, ...parameters: string[]) {
  const { status } = spawnSync(program, parameters, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed in ${folder}`);
}
