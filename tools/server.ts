import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { NetlifyDev } from '@netlify/dev';
import type { Context } from '@netlify/functions';
import {
  bundleFunctions,
  loadFunction,
  withoutSlash,
  type BundledFunction,
} from './function-bundle.ts';

/** The finished site and the function as Netlify serves them, on this machine. */
export interface LocalSite {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serve `dist/` with the headers, redirects and rules for files of Netlify's own emulation, and the
 * functions from their bundle. The emulation would bundle them anew at every request.
 * @param port TCP port; 0 takes a free one.
 * @param functions bundled before; left out, they are bundled now.
 * @throws when the port is taken.
 */
export async function serve(port: number, functions?: BundledFunction[]): Promise<LocalSite> {
  // The function delivers to files only where it is told that it runs on somebody's own machine.
  process.env['NETLIFY_DEV'] = 'true';
  const netlify = new NetlifyDev({
    projectRoot: process.cwd(),
    aiGateway: { enabled: false },
    blobs: { enabled: false },
    database: { enabled: false },
    edgeFunctions: { enabled: false },
    environmentVariables: { enabled: false },
    images: { enabled: false },
    geolocation: { enabled: false },
    functions: { enabled: false },
    headers: { enabled: true },
    redirects: { enabled: true },
    staticFiles: { enabled: true },
    skipGitignore: true,
  });
  await netlify.start();
  const loaded = await Promise.all(
    (functions ?? (await bundleFunctions())).map(async (bundle) => ({
      routes: bundle.routes,
      handle: await loadFunction(bundle),
    })),
  );
  const answer = async (request: Request) => {
    const pathname = withoutSlash(new URL(request.url).pathname);
    const found = loaded.find(({ routes }) => routes.has(pathname));
    // Rules for headers are for files only; a function answers for its own headers.
    return found ? found.handle(request, local) : answerFile(netlify, request);
  };

  const server = createServer((incoming, outgoing) => {
    respond(answer(toRequest(incoming)), incoming, outgoing).catch((error: unknown) => {
      console.error(error);
      outgoing.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actual}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await netlify.stop();
    },
  };
}

/** What a function is told of where it runs, as far as ours asks. */
const local = { deploy: { context: 'dev' } } as Context;

async function respond(
  answer: Promise<Response>,
  { method }: IncomingMessage,
  outgoing: ServerResponse,
) {
  const { status, headers, body } = await answer;
  outgoing.writeHead(status, Object.fromEntries(headers));
  if (body && method !== 'HEAD') Readable.fromWeb(body as ReadableStream).pipe(outgoing);
  else outgoing.end();
}

async function answerFile(netlify: NetlifyDev, request: Request): Promise<Response> {
  const found = await ask(netlify, request);
  if (found) return found;
  // Netlify answers an unknown address with 404.html; its emulation leaves that to the caller.
  const page = await ask(netlify, new Request(new URL('/404.html', request.url)));
  return new Response(page?.body ?? '404', { status: 404, headers: page?.headers ?? {} });
}

async function ask(netlify: NetlifyDev, request: Request): Promise<Response | undefined> {
  const headers = new Headers();
  const result = await netlify.handleAndIntrospect(request, {
    headersCollector: (name, value) => {
      headers.set(name, value);
    },
  });
  if (!result) return undefined;
  const { response, type } = result;
  for (const [name, value] of response.headers) headers.set(name, value);
  // The emulation forgets the 404 of the one rule that rewrites: unknown addresses below /en/.
  const isUnknown = type === 'redirect' && response.status === 200 && !isFile(request);
  return new Response(response.body, { status: isUnknown ? 404 : response.status, headers });
}

function toRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, `http://${incoming.headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ...(hasBody && { body: Readable.toWeb(incoming) as unknown as BodyInit, duplex: 'half' }),
  });
}

const isFile = ({ url }: Request) => {
  const place = path.join('dist', decodeURIComponent(new URL(url).pathname));
  return (
    existsSync(path.join(place, 'index.html')) ||
    statSync(place, { throwIfNoEntry: false })?.isFile()
  );
};
