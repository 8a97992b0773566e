import { afterAll, beforeAll, vi } from 'vitest';
import { ownMail } from '#tools/own-mail.ts';
import { serve } from '#tools/server.ts';
import { startHost } from '#host/start-host.ts';

/** The ways in which the built site is served. */
export const hosts = ['Netlify', 'Node alone'] as const;

export type HostName = (typeof hosts)[number];

/** Serve the site in every way while the tests of a file run. */
export function useHosts(functions?: Parameters<typeof serve>[1]) {
  const urls = {} as Record<HostName, string>;
  const running: { stop: () => Promise<void> }[] = [];
  beforeAll(async () => {
    // What the function logs of every request, and of a mailbox that a test takes away.
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    Object.assign(process.env, ownMail);
    const netlify = await serve(0, functions);
    const node = await startHost({ port: 0, place: 'local', most: 1000 });
    running.push(netlify, node);
    urls.Netlify = netlify.url;
    urls['Node alone'] = `http://localhost:${node.port}`;
  });
  afterAll(async () => {
    await Promise.all(running.map((site) => site.stop()));
  });
  return (name: HostName) => urls[name];
}
