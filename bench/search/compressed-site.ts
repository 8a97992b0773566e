import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serve a folder the way a CDN does, compressed with brotli where that helps. */
export async function serveCompressed(folder: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const place = path.join(folder, pathname);
    const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory();
    const file = isFolder ? path.join(place, 'index.html') : place;
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)];
    const content = readFileSync(file);
    // Pagefind's own files are compressed already.
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=300',
      ...(type && { 'content-encoding': 'br' }),
    });
    response.end(type ? brotliCompressSync(content) : content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
