import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import { readContent } from '#src/editor/read.ts';
import { editingPath } from '#src/site/editing.ts';
import { editingHeaders } from '#src/site/headers.ts';
import { bundle, type Files } from './bundle.ts';
import { editingConfig } from './config.ts';
import { editingPage } from './page.ts';
import type { Editing } from './setting.ts';

/**
 * Answers at the address of the editing page, with the headers that it has once deployed.
 * @param folder the content, of which the files are read anew for every visit.
 */
export function serveEditing(folder: string, setting: Editing | undefined) {
  let scripts: Promise<Files> | undefined;
  return (request: IncomingMessage, reply: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(editingPath)) {
      next();
      return;
    }
    const name = pathname.slice(editingPath.length) || 'index.html';
    const answer = async () => {
      if (name === 'index.html') return editingPage;
      if (name === 'config.json')
        return JSON.stringify(editingConfig(readContent(folder), setting));
      return (await (scripts ??= bundle())).get(name);
    };
    answer().then(
      (content) => {
        for (const [header, value] of Object.entries(editingHeaders(setting?.origins ?? [])))
          reply.setHeader(header, value);
        reply.setHeader('Content-Type', lookup(name) ?? 'text/html');
        reply.writeHead(content === undefined ? 404 : 200).end(content);
      },
      (error: unknown) => {
        reply.writeHead(500).end(String(error));
      },
    );
  };
}
