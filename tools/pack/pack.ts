import { cpSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../function-bundle.ts';
import { join } from '../join-functions.ts';

/** Some packages are written for `require`, which a module has not by itself. */
const banner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Put everything that a server with Node alone needs into one folder: the built site, the rules, the
 * files that the form reads, and the server in one file behind its door.
 * @param folder cleared before.
 */
export async function pack(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { functions } = await readSettings();
  // What netlify.toml tells a function to take along; of `dist/` everything is there.
  const taken = functions['*'].included_files.filter((file) => !/^(?:!|dist\/)/.test(file));
  for (const file of ['dist', 'netlify.toml', ...globSync(taken)]) {
    cpSync(file, path.join(folder, file), { recursive: true });
  }
  await join({ site: 'host/index.ts' }, folder, banner);
  cpSync('host/door.mjs', path.join(folder, 'server.mjs'));
}
