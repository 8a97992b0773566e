import { globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { isPreview, origin } from '#src/site/origin.ts';

/**
 * Write every function of `functions/` as one file, with all that it uses of its packages. Netlify by
 * itself takes the packages along as they are: twice the size, and hundreds of files to open before a
 * new copy of the function can answer.
 * @param folder from which the functions are deployed; cleared before.
 */
export async function joinFunctions(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const entries = globSync('functions/*/index.ts');
  await join(
    Object.fromEntries(entries.map((file) => [path.basename(path.dirname(file)), file])),
    folder,
  );
}

/**
 * Write programs as one file each, with all that they use of their packages.
 * @param entries first file of each, by the name that it gets.
 * @param banner code before everything else.
 */
export async function join(
  entries: Record<string, string>,
  folder: string,
  banner = '',
): Promise<void> {
  await bundle({
    entryPoints: entries,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: banner },
    logLevel: 'warning',
    plugins: [addressOfBuild],
  });
}

/** A program knows the address for which it was built; where it runs nobody tells it. */
const addressOfBuild: Plugin = {
  name: 'address-of-build',
  setup(build) {
    build.onLoad({ filter: /src[/\\]site[/\\]origin\.ts$/ }, () => ({
      contents: `export const [origin, isPreview] = ${JSON.stringify([origin, isPreview])};`,
    }));
  },
};
