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

/** A slow mobile connection: milliseconds before an answer begins, and bits a second for all. */
const connection = { latency: 150, bitsPerSecond: 1.6e6 };

/** Bytes of the headers of a request and its answer, about. */
const headers = 400;

/**
 * Serve a folder the way a CDN does, compressed with brotli where that helps, over a slow line. The
 * line is here and not in the browser, whose own throttle does not reach what a worker fetches.
 */
export async function serveCompressed(folder: string) {
  const sent = { bytes: 0, requests: 0 };
  let isFree = 0;
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
    // Pagefind's own files are compressed already.
    const plain = readFileSync(file);
    const content = type ? brotliCompressSync(plain) : plain;
    const bytes = content.length + headers;
    isFree =
      Math.max(isFree, performance.now() + connection.latency) +
      (bytes * 8000) / connection.bitsPerSecond;
    sent.bytes += bytes;
    sent.requests += 1;
    setTimeout(() => {
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'max-age=300',
        ...(type && { 'content-encoding': 'br' }),
      });
      response.end(content);
    }, isFree - performance.now());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  return {
    sent,
    url: `http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
