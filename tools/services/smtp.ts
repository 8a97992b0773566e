import { readFileSync } from 'node:fs';
import path from 'node:path';
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

/** A real mail server on loopback, with TLS and a password; it keeps what it takes. */
export async function startSmtpServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    secure: true,
    key,
    cert: certificate,
    onAuth: ({ username }, _, done) => {
      done(null, { user: username });
    },
    onData: (stream, { envelope }, done) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const raw = Buffer.concat(chunks).toString('utf8');
        const recipients = envelope.rcptTo.map(({ address }) => address);
        received.push({ raw, mail: await simpleParser(raw), recipients });
        done();
      })();
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    port,
    received,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  };
}
