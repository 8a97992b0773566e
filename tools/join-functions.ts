import { globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { isPreview, origin } from '#src/site/origin.ts';

/**
 * Write every function of `functions/` as one file, with all that it uses of its packages. Netlify by
 * itself takes the packages along as they are: twice the size, and hundreds of files to open before a
 * new copy of the function can answer.
 * @param folder from which the functions are deployed; cleared before.
 */
export async function joinFunctions(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: globSync('functions/*/index.ts').map((file) => ({
      in: file,
      out: path.basename(path.dirname(file)),
    })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    plugins: [addressOfBuild],
  });
}

/** A function knows the address for which it was built; where it runs nobody tells it. */
const addressOfBuild: Plugin = {
  name: 'address-of-build',
  setup({ onLoad }) {
    onLoad({ filter: /src[/\\]site[/\\]origin\.ts$/ }, () => ({
      contents: `export const [origin, isPreview] = ${JSON.stringify([origin, isPreview])};`,
    }));
  },
};
