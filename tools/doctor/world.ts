import { Resolver } from 'node:dns/promises';
import { connect } from 'node:tls';
import type { Fetch } from '../request.ts';

/** What the checks ask of the world; a test passes its own. */
export interface World {
  ask: Fetch;
  resolver: Pick<Resolver, 'resolveTxt' | 'resolveMx' | 'resolveCaa' | 'resolveTlsa'>;
  /** The day on which the certificate of a host ends; rejects when it is not to be trusted. */
  certificateEnd: (host: string, port: number) => Promise<Date>;
  now: () => Date;
}

export const realWorld: World = {
  ask: fetch,
  resolver: new Resolver({ timeout: 5000, tries: 2 }),
  certificateEnd,
  now: () => new Date(),
};

function certificateEnd(host: string, port: number): Promise<Date> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, servername: host, timeout: 10_000 }, () => {
      resolve(new Date(socket.getPeerCertificate().valid_to));
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('timeout', () => socket.destroy(new Error('gaf niet op tijd antwoord')));
  });
}
