import { createServer } from 'node:net';
import path from 'node:path';
import { run } from './run.ts';
import { serve } from './server.ts';

const wanted = process.env['PORT'] ?? '8888';
const port = Number(wanted);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  stop(`PORT is ${wanted}; give a number from 1 to 65535.`);
}
// Before the build, so that nobody waits for a site that cannot be served.
if (!(await isFree(port))) {
  stop(
    `Port ${port} is in use. Stop the other program, or choose another port:`,
    `  PORT=${port + 1} npm start`,
  );
}

process.env['MAIL_TRANSPORT'] ??= 'outbox';
process.env['MAIL_FROM'] ??= 'formulier@loket.example';
process.env['LOKET_MAILBOX'] ??= 'loket@loket.example';

run('astro', 'build');
const { url } = await serve(port);
console.log(`ready on ${url}`);
const transport = process.env['MAIL_TRANSPORT'];
console.log(`mail goes to ${transport === 'outbox' ? path.resolve('.outbox') : transport}`);

function isFree(candidate: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const probe = createServer()
    .once('error', () => {
      resolve(false);
    })
    .listen(candidate, 'localhost', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  return promise;
}

function stop(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}
