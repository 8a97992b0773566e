import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { NetlifyDev } from '@netlify/dev';

/** The finished site and the function as Netlify serves them, on this machine. */
export interface LocalSite {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serve `dist/` and `functions/` through Netlify's own emulation.
 * @param port TCP port; 0 takes a free one.
 * @throws when the port is taken.
 */
export async function serve(port: number): Promise<LocalSite> {
  // The function delivers to files only where it is told that it runs on somebody's own machine.
  process.env['NETLIFY_DEV'] = 'true';
  const netlify = new NetlifyDev({
    projectRoot: process.cwd(),
    blobs: { enabled: false },
    edgeFunctions: { enabled: false },
    environmentVariables: { enabled: false },
    images: { enabled: false },
    geolocation: { enabled: false },
    functions: { enabled: true },
    headers: { enabled: true },
    redirects: { enabled: true },
    staticFiles: { enabled: true },
    skipGitignore: true,
  });
  await netlify.start();

  const server = createServer((incoming, outgoing) => {
    answer(netlify, incoming, outgoing).catch((error: unknown) => {
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

async function answer(netlify: NetlifyDev, incoming: IncomingMessage, outgoing: ServerResponse) {
  const request = toRequest(incoming);
  const { response, headers } = (await ask(netlify, request)) ??
    // Netlify answers an unknown address with 404.html; its emulation leaves that to the caller.
    (await ask(netlify, new Request(new URL('/404.html', request.url)), 404)) ?? {
      response: new Response('404', { status: 404 }),
      headers: {},
    };
  outgoing.writeHead(response.status, { ...headers, ...Object.fromEntries(response.headers) });
  if (response.body && incoming.method !== 'HEAD') {
    Readable.fromWeb(response.body as ReadableStream).pipe(outgoing);
  } else {
    outgoing.end();
  }
}

async function ask(netlify: NetlifyDev, request: Request, status?: number) {
  const headers: Record<string, string> = {};
  const result = await netlify.handleAndIntrospect(request, {
    headersCollector: (name, value) => {
      headers[name.toLowerCase()] = value;
    },
  });
  if (!result) return undefined;
  const { response, type } = result;
  // Header rules are for files only; the function answers for its own headers.
  if (type === 'function') return { response, headers: {} };
  // The emulation forgets the 404 of the one rule that rewrites: unknown addresses below /en/.
  const isUnknown = type === 'redirect' && response.status === 200 && !isFile(request);
  const rewritten = isUnknown ? 404 : response.status;
  const { body } = response;
  return {
    response: new Response(body, { status: status ?? rewritten, headers: response.headers }),
    headers,
  };
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
