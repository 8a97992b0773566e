import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveEditing } from '#src/editing/serve.ts';
import { checkContent } from '#src/editor/check-content.ts';
import { readContent } from '#src/editor/read.ts';
import { editingPath } from '#src/site/editing.ts';
import { visit } from './visit.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'editing-'));
const copy = path.join(folder, 'content');
const question = 'content/questions/reply-time';
const serve = serveEditing(copy, undefined);
const server = createServer((request, reply) => {
  serve(request, reply, () => reply.writeHead(404).end());
});
let site = '';

beforeAll(async () => {
  cpSync('content', copy, { recursive: true });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

type Files = [string, string][];

const filesBelow = (place: string): Files =>
  globSync(`${place}/**/*.*`, { cwd: folder }).map((file) => [
    file,
    readFileSync(path.join(folder, file), 'utf8'),
  ]);

/**
 * A browser that nobody looks at shows no window in which a folder is chosen. So the page is given a
 * folder of the browser's own, which holds the files; all that the page does with it is real.
 */
async function chooseFolder(page: Page, files: Files): Promise<void> {
  await page.addInitScript((given) => {
    const choose = async () => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [file, text] of given) {
        const names = file.split('/');
        const name = names.pop() ?? '';
        let place = root;
        for (const part of names) place = await place.getDirectoryHandle(part, { create: true });
        const writer = await (await place.getFileHandle(name, { create: true })).createWritable();
        await writer.write(text);
        await writer.close();
      }
      return root;
    };
    Object.assign(window, { showDirectoryPicker: choose });
  }, files);
  await page.reload();
  await page.getByRole('button', { name: 'Werken met een lokale repository' }).click();
}

/** What the folder holds now. */
const filesIn = (page: Page): Promise<Files> =>
  page.evaluate(async () => {
    const found: [string, string][] = [];
    const walk = async (place: FileSystemDirectoryHandle, above: string): Promise<void> => {
      for await (const [name, handle] of place as unknown as AsyncIterable<
        [string, FileSystemHandle]
      >) {
        if (handle.kind === 'directory') {
          await walk(handle as FileSystemDirectoryHandle, `${above}${name}/`);
        } else {
          const file = await (handle as FileSystemFileHandle).getFile();
          found.push([above + name, await file.text()]);
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });

test('an editor changes the words of a question, and nothing else changes', async () => {
  const before = filesBelow(question);
  const answered = new Set<string>();
  const after = await visit(
    editingPath,
    async (page) => {
      page.on('response', (response) => answered.add(new URL(response.url()).origin));
      await chooseFolder(page, before);
      await page.getByText('4. Hoe snel krijg ik antwoord').click();
      const field = page.getByRole('textbox', { name: 'Vraag (question)' }).first();
      await field.fill('Hoe vlug krijg ik antwoord van het loket');
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByText('Eindig de vraag met een vraagteken.').waitFor();
      await field.fill('Hoe vlug krijg ik antwoord van het loket?');
      const condition = page.getByRole('textbox', { name: 'Voorwaarde (condition)' }).first();
      await condition.fill('een twee drie vier vijf zes zeven acht negen tien elf');
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByText('Er staan 11 woorden: houd het binnen 10').waitFor();
      expect((await filesIn(page)).toSorted()).toEqual(before.toSorted());

      await page.getByRole('button', { name: 'OK' }).click();
      await condition.fill('');
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByText('Item opgeslagen.').waitFor();
      return filesIn(page);
    },
    { site, locale: 'en-GB' },
  );
  for (const [file, text] of after) writeFileSync(path.join(folder, file), text);

  const expected = before.map(([file, text]) => [file, text.replace('Hoe snel', 'Hoe vlug')]);
  expect(after.toSorted()).toEqual(expected.toSorted());
  expect(checkContent(readContent(copy))).toEqual([]);
  expect([...answered]).toEqual([site]);
});

test('says without JavaScript what the page needs, and how to write without it', async () => {
  await visit(
    editingPath,
    async (page) => {
      const text = await page.locator('body').innerText();

      expect(text).toContain('heeft JavaScript nodig');
      expect(text).toContain('docs/writing.md');
    },
    { site, javaScriptEnabled: false },
  );
});
