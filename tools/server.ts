import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ReadableStream } from 'node:stream/web';
import { NetlifyDev } from '@netlify/dev';
import type { Context } from '@netlify/functions';
import {
  bundleFunctions,
  loadFunction,
  withoutSlash,
  type BundledFunction,
} from './function-bundle.ts';
import { inTurn } from './in-turn.ts';

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
  const [netlify, files] = await Promise.all([emulate(true), emulate(false)]);
  const loaded = await Promise.all(
    (functions ?? (await bundleFunctions())).map(async (bundle) => ({
      routes: bundle.routes,
      handle: await loadFunction(bundle),
    })),
  );
  const queue = inTurn(mostFiles);
  const answer = async (request: Request) => {
    const pathname = withoutSlash(new URL(request.url).pathname);
    const found = loaded.find(({ routes }) => routes.has(pathname));
    // Rules for headers are for files only; a function answers for its own headers.
    return found
      ? found.handle(request, local)
      : queue(() => answerFile(isFile(request) ? files : netlify, request));
  };

  const server = createServer((incoming, outgoing) => {
    respond(answer, incoming, outgoing).catch((error: unknown) => {
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
      await Promise.all([netlify.stop(), files.stop()]);
    },
  };
}

/**
 * Start the emulation. Below a rule that rewrites, it gives a file that is there the headers of the
 * page to which the rule leads; such a file is asked for without the redirects.
 */
async function emulate(redirects: boolean): Promise<NetlifyDev> {
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
    redirects: { enabled: redirects },
    staticFiles: { enabled: true },
    skipGitignore: true,
  });
  await netlify.start();
  return netlify;
}

/**
 * Requests for files that are answered together. For each the emulation reads the rules anew; hundreds
 * at once ran out of open files, and were answered with 500, or without the rules.
 */
const mostFiles = 16;

/** What a function is told of where it runs, as far as ours asks. */
const local = { deploy: { context: 'dev' } } as Context;

async function respond(
  answer: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) {
  const request = toRequest(incoming);
  const { status, headers, body } = request
    ? await answer(request)
    : new Response('400', { status: 400 });
  const bytes = body && incoming.method !== 'HEAD' ? await buffer(body as ReadableStream) : '';
  outgoing.writeHead(status, Object.fromEntries(headers)).end(bytes);
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
  const isUnknown = type === 'redirect' && response.status === 200;
  // Read before a word is sent: a file that is gone by now is an error, not the end of this program.
  const body = response.body && (await buffer(response.body as ReadableStream));
  return new Response(body, { status: isUnknown ? 404 : response.status, headers });
}

/** The request, or nothing when its address cannot be that of a file, or its method is not allowed. */
function toRequest(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    const address = new URL(`http://${incoming.headers.host ?? 'localhost'}${url}`);
    if (decodeURIComponent(address.pathname).includes('\0')) return undefined;
    return new Request(address, {
      method,
      headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      ...(hasBody && { body: Readable.toWeb(incoming) as unknown as BodyInit, duplex: 'half' }),
    });
  } catch {
    return undefined;
  }
}

const isFile = ({ url }: Request) => {
  const place = path.join('dist', decodeURIComponent(new URL(url).pathname));
  return (
    existsSync(path.join(place, 'index.html')) ||
    statSync(place, { throwIfNoEntry: false })?.isFile()
  );
};
