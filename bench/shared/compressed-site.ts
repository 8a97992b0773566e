import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Rules } from '#host/rules.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Milliseconds before an answer begins, and bits a second for all. */
interface Connection {
  latency: number;
  bitsPerSecond: number;
}

const slowPhone: Connection = { latency: 150, bitsPerSecond: 1.6e6 };
/** For whoever slows down the line by itself. */
export const noDelay: Connection = { latency: 0, bitsPerSecond: Infinity };

/** Bytes of the headers of a request and its answer, about. */
const headers = 400;

/**
 * Serve a folder the way a CDN does, compressed with brotli where that helps, over the line of a
 * slow phone. The line is here and not in the browser, whose own throttle does not reach what a worker
 * fetches.
 * @param headersOf the headers of the site for an address; left out, there are none.
 */
export async function serveCompressed(
  folder: string,
  connection = slowPhone,
  headersOf: Rules['headersOf'] = () => ({}),
) {
  const sent = { bytes: 0, requests: 0 };
  const compress = compressor(folder);
  let isFree = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = types[path.extname(file)];
    const content = compress(file);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const bytes = content.length + headers;
    isFree =
      Math.max(isFree, performance.now() + connection.latency) +
      (bytes * 8000) / connection.bitsPerSecond;
    sent.bytes += bytes;
    sent.requests += 1;
    setTimeout(
      () => {
        response.writeHead(200, {
          'content-type': type ?? 'application/octet-stream',
          'cache-control': 'max-age=300',
          ...headersOf(pathname),
          ...(type && { 'content-encoding': 'br' }),
        });
        response.end(content);
      },
      Math.max(0, isFree - performance.now()),
    );
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

/**
 * Compress a file once, and those that every visit needs beforehand: a CDN keeps what it has
 * compressed, and the processor that would do it here is the one that the browser needs.
 */
function compressor(folder: string) {
  const known = new Map<string, Buffer>();
  const compress = (file: string) => {
    const before = known.get(file);
    if (before) return before;
    try {
      const plain = readFileSync(path.join(folder, file));
      // Pagefind's own files are compressed already.
      const content = types[path.extname(file)] ? brotliCompressSync(plain) : plain;
      known.set(file, content);
      return content;
    } catch {
      return undefined;
    }
  };
  for (const file of globSync('**/*.{js,css,json,svg}', { cwd: folder })) compress(`/${file}`);
  return compress;
}
