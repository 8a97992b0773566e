import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ReadableStream } from 'node:stream/web';
import { getRequestListener } from '@hono/node-server';
import { NetlifyDev } from '@netlify/dev';
import type { Context } from '@netlify/functions';
import { readPath } from '#host/read-path.ts';
import { rulesIn, type Rules } from '#host/rules.ts';
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
 * Serve `dist/` with the redirects and rules for files of Netlify's own emulation, and the functions
 * from their bundle. The emulation would bundle them anew at every request.
 * @param port TCP port; 0 takes a free one.
 * @param functions bundled before; left out, they are bundled now.
 * @throws when the port is taken.
 */
export async function serve(port: number, functions?: BundledFunction[]): Promise<LocalSite> {
  // The function delivers to files only where it is told that it runs on somebody's own machine.
  process.env['NETLIFY_DEV'] = 'true';
  const [netlify, rules] = await Promise.all([emulate(), rulesIn(process.cwd())]);
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
    return found ? found.handle(request, local) : queue(() => answerFile(netlify, rules, request));
  };
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => {
    if (readPath(incoming.url) === undefined) outgoing.writeHead(400).end('400');
    else void listener(incoming, outgoing);
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

/**
 * Start the emulation. Below a rule that rewrites, it gives a file that is there the headers of the
 * page to which the rule leads; so the headers are added here.
 */
async function emulate(): Promise<NetlifyDev> {
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
    headers: { enabled: false },
    redirects: { enabled: true },
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

async function answerFile(netlify: NetlifyDev, rules: Rules, request: Request): Promise<Response> {
  const found = await ask(netlify, request);
  // Netlify answers an unknown address with 404.html; its emulation leaves that to the caller.
  const page = found ?? (await ask(netlify, new Request(new URL('/404.html', request.url))));
  const headers = new Headers(page?.headers);
  const own = rules.headersOf(new URL(request.url).pathname);
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  return new Response(page?.body ?? '404', { status: found?.status ?? 404, headers });
}

async function ask(netlify: NetlifyDev, request: Request): Promise<Response | undefined> {
  const result = await netlify.handleAndIntrospect(request);
  if (!result) return undefined;
  const { response, type } = result;
  // The emulation forgets the 404 of the one rule that rewrites: unknown addresses below /en/.
  const isUnknown = type === 'redirect' && response.status === 200 && !isFile(request);
  // Read before a word is sent: a file that is gone by now is an error, not the end of this program.
  const body = response.body && (await buffer(response.body as ReadableStream));
  const status = isUnknown ? 404 : response.status;
  return new Response(body, { status, headers: response.headers });
}

const isFile = ({ url }: Request) => {
  const place = path.join('dist', decodeURIComponent(new URL(url).pathname));
  return (
    existsSync(path.join(place, 'index.html')) ||
    statSync(place, { throwIfNoEntry: false })?.isFile()
  );
};
