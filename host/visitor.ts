import type { IncomingMessage } from 'node:http';

/** What a server before this one says of the request that it handed on. */
export interface Visitor {
  /** Address on the network, by which one visitor is told from another; kept nowhere. */
  ip: string;
  scheme: 'http' | 'https';
}

/**
 * Who asks, and over which scheme.
 * @param isBehindProxy whether a server of ours stands before this one: only then is what it adds
 * believed, and of a list of addresses only the last, since a visitor can write the others.
 */
export function visitorOf(request: IncomingMessage, isBehindProxy: boolean): Visitor {
  const said = (name: string) =>
    isBehindProxy
      ? String(request.headers[name] ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : undefined;
  return {
    ip: said('x-forwarded-for') || (request.socket.remoteAddress ?? ''),
    scheme: said('x-forwarded-proto') === 'https' ? 'https' : 'http',
  };
}
