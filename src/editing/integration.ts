import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '#src/editor/read.ts';
import { editingPath } from '#src/site/editing.ts';
import { bundle, type Files } from './bundle.ts';
import { editingConfig } from './config.ts';
import { serveEditing } from './serve.ts';
import { editingPage } from './page.ts';
import type { Editing } from './setting.ts';

/** The editing page: in the build when it is switched on, and always in `npm run dev`. */
export function editing(folder: string, setting: Editing | undefined): AstroIntegration {
  return {
    name: 'editing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveEditing(folder, setting));
      },
      'astro:build:done': async ({ dir }) => {
        if (!setting) return;
        for (const [name, content] of await editingFiles(folder, setting)) {
          const file = path.join(fileURLToPath(dir), editingPath, name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, content);
        }
      },
    },
  };
}

/** Everything that stands at the address of the editing page. */
const editingFiles = async (folder: string, setting: Editing | undefined): Promise<Files> =>
  new Map([
    ...(await bundle()),
    ['index.html', editingPage],
    ['config.json', JSON.stringify(editingConfig(readContent(folder), setting))],
  ]);
