import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Files by their name below the editing page. */
export type Files = Map<string, string | Uint8Array>;

/** What only fields for maps, pictures and code ask for, which no text of ours has. */
const notUsed = [
  'exifr/*',
  'leaflet/*',
  'svgo/*',
  'terra-draw',
  'terra-draw-leaflet-adapter',
  '@shikijs/*',
];

const fonts = [
  'material-symbols-outlined-latin-wght-normal',
  'noto-mono-latin-400-normal',
  'source-sans-3-latin-wght-normal',
];

/** English is in the CMS itself; of its other languages only ours comes along. */
const dutchAlone: Plugin = {
  name: 'dutch-alone',
  setup: (own) => {
    own.onResolve({ filter: /\/locales\/[\w-]+\.json$/ }, ({ path: file }) =>
      file.endsWith('/nl.json') ? undefined : { path: file, external: true },
    );
  },
};

/** The script of the editing page with the CMS in it, from its package; nothing comes from elsewhere. */
export async function bundle(): Promise<Files> {
  const cms = path.dirname(fileURLToPath(import.meta.resolve('@sveltia/cms')));
  const { outputFiles } = await build({
    entryPoints: { editor: 'src/editing/client.ts' },
    outdir: 'editing',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    plugins: [dutchAlone],
    target: 'es2022',
    external: notUsed,
    chunkNames: 'parts/[name]-[hash]',
    logLevel: 'error',
  });
  const files: Files = new Map(
    outputFiles.map(({ path: file, contents }) => [
      path.posix.relative(path.resolve('editing'), file),
      contents,
    ]),
  );
  const code = await readFile(path.join(cms, 'index.js'), 'utf8');
  for (const font of fonts) {
    const name = new RegExp(`assets/${font}-[\\w-]+\\.woff2`).exec(code)?.[0];
    if (!name) throw new Error(`@sveltia/cms: has ${font} another name now?`);
    files.set(name, await readFile(path.join(cms, name)));
  }
  return files;
}
