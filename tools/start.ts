import path from 'node:path';
import { run } from './run.ts';
import { serve } from './server.ts';

const port = Number(process.env['PORT'] ?? 8888);

process.env['MAIL_TRANSPORT'] ??= 'outbox';
process.env['MAIL_FROM'] ??= 'formulier@loket.example';
process.env['LOKET_MAILBOX'] ??= 'loket@loket.example';

run('astro', 'build');
try {
  const { url } = await serve(port);
  console.log(`ready on ${url}`);
  const place = process.env['MAIL_TRANSPORT'] === 'outbox' ? path.resolve('.outbox') : '';
  console.log(`mail goes to ${place || `the transport ${process.env['MAIL_TRANSPORT'] ?? ''}`}`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is in use. Stop the other program, or choose another port:`);
  console.error(`  PORT=${port + 1} npm start`);
  process.exit(1);
}
