import path from 'node:path';
import { buildSite } from './build-site.ts';
import { freePort } from './door/free-port.mjs';
import { ownVariables } from './own-variables.ts';
import { serve } from './server.ts';

const port = await freePort(process.env['PORT']);

Object.assign(process.env, ownVariables());
process.env['MAIL_TRANSPORT'] ||= 'outbox';
process.env['MAIL_FROM'] ||= 'formulier@loket.example';
process.env['LOKET_MAILBOX'] ||= 'loket@loket.example';

buildSite(...process.argv.slice(2));
const { url } = await serve(port);
console.log(`ready on ${url}`);
const transport = process.env['MAIL_TRANSPORT'];
console.log(`mail goes to ${transport === 'outbox' ? path.resolve('.outbox') : transport}`);
