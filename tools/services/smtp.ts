import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createServer } from 'node:tls';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A certificate for localhost, made for these tests; it opens nothing else. */
const folder = path.join(import.meta.dirname, 'certificate');
export const certificate = readFileSync(path.join(folder, 'localhost.crt'), 'utf8');
const key = readFileSync(path.join(folder, 'localhost.key'), 'utf8');

export interface Received {
  raw: string;
  mail: ParsedMail;
  recipients: string[];
}

/** What a server says once it has a mail. */
export type AfterData = '250' | '421' | '451' | '554' | 'hang up' | 'silence';

interface Options extends SMTPServerOptions {
  /** What to do with a mail that is there; all but an answer of 451 or 554 keep it. */
  afterData?: () => AfterData;
}

/**
 * A real mail server on loopback, with TLS and a password; it keeps what it takes. Node itself listens
 * for TLS: smtp-server asks a connection that ended in the middle of its handshake for the protocol,
 * and that crashes Node.
 */
export async function startSmtpServer({ afterData = () => '250', ...options }: Options = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    secure: true,
    secured: true,
    key,
    cert: certificate,
    onAuth: ({ username }, _, done) => {
      done(null, { user: username });
    },
    onData: (stream, { id, envelope }, done) => {
      void (async () => {
        const bytes = await buffer(stream).catch(() => undefined);
        // The sender left halfway, on a machine too busy for its time limit: there is no mail.
        if (!bytes) return;
        const raw = bytes.toString('utf8');
        const recipients = envelope.rcptTo.map(({ address }) => address);
        const turn = afterData();
        if (turn === '451' || turn === '554') {
          done(refusal(turn));
          return;
        }
        received.push({ raw, mail: await simpleParser(raw), recipients });
        if (turn === '250') done();
        if (turn === '421') done(refusal(turn));
        if (turn === 'hang up') hangUp(id);
      })();
    },
    ...options,
  });
  const hangUp = (id: string) => {
    for (const connection of connectionsOf(server)) {
      if (connection.id === id) connection.close();
    }
  };
  server.on('error', () => undefined);
  const listener =
    options.secure === false
      ? server.server
      : createServer({ key, cert: certificate }, (socket) => {
          server.connect(socket);
        }).on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    port,
    received,
    stop: () =>
      new Promise<void>((resolve) => {
        listener.close(() => {
          resolve();
        });
        for (const connection of connectionsOf(server)) connection.close();
      }),
  };
}

const connectionsOf = (server: SMTPServer) =>
  server.connections as Set<{ id: string; close: () => void }>;

const refusal = (code: string) =>
  Object.assign(new Error('Not now'), { responseCode: Number(code) });
