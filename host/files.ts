import { readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import type { Rules } from './rules.ts';

/** Read by the host, and for nobody else. */
const hidden = new Set(['/_headers', '/_redirects']);

/**
 * Answer requests for files of the built site: with the rules of the site, compressed where a
 * compressed copy lies beside the file, and with 304 for who has it already.
 * @param root folder with `dist/`; what is in it when this is called is what is served.
 */
export function filesIn(root: string, { headersOf, redirectOf }: Rules): RequestListener {
  const folder = path.join(root, 'dist');
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      const type = typeOf(pathname);
      if (type && !response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
    },
  });
  const unknown = (response: ServerResponse, page: string) =>
    response
      .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(readFileSync(path.join(folder, page)));

  return (request, response) => {
    const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
    // Asked for anew, unless a rule of the site says otherwise: what is there changes with a build.
    const always = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
    for (const [name, value] of Object.entries({ ...always, ...headersOf(pathname) })) {
      response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const answerWithoutFile = () => {
      const rule = redirectOf(pathname);
      if (!rule) unknown(response, '404.html');
      else if (rule.status === 404) unknown(response, `${rule.to}index.html`);
      else response.writeHead(rule.status, { Location: rule.to + search }).end();
    };
    if (hidden.has(pathname)) answerWithoutFile();
    else files(request, response, answerWithoutFile);
  };
}

/** The type of a file with a name of its own; of a page the server of files knows it. */
function typeOf(pathname: string): string | undefined {
  const extension = path.extname(pathname);
  if (extension === '') return undefined;
  const type = lookup(extension) ?? others[extension] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

const others: Record<string, string> = { '.ico': 'image/x-icon' };
