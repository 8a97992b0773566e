import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { patience } from '#functions/contact/deliver.ts';
import type { Place } from '#functions/contact/env.ts';
import { filesIn } from './files.ts';
import { formAt, isForm } from './form.ts';
import { readPath } from './read-path.ts';
import { rulesIn } from './rules.ts';

/** Where whoever keeps this running asks whether it does. */
export const healthPath = '/healthz';

interface Options {
  /** TCP port; 0 takes a free one. */
  port: number;
  /** Address to listen at. */
  host?: string;
  place: Place;
  isBehindProxy?: boolean;
  most?: number;
  /** Folder with `dist/` and netlify.toml. */
  root?: string;
}

/** A site that is served. */
export interface Host {
  port: number;
  /** Let what is under way be answered, and end. */
  stop: () => Promise<void>;
}

/**
 * Serve the built site and the form with Node alone.
 * @throws when the port is taken, or the site was not built.
 */
export async function startHost({
  port,
  host = 'localhost',
  place,
  isBehindProxy = false,
  most,
  root = process.cwd(),
}: Options): Promise<Host> {
  const files = filesIn(root, await rulesIn(root));
  const form = formAt({ place, isBehindProxy, most });
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    // Of more slashes at the beginning a browser would make the name of a host.
    request.url = request.url?.replace(/^\/+/, '/');
    const pathname = readPath(request.url);
    if (pathname === undefined) response.writeHead(400).end('400');
    else if (pathname === healthPath) response.setHeader('Cache-Control', 'no-store').end('ok');
    else if (isForm(pathname)) form(request, response);
    else files(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // A question that is on its way to the mailbox is never cut off.
        setTimeout(() => {
          server.closeAllConnections();
        }, patience.totalMs + 2000).unref();
      }),
  };
}
