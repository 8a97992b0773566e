import path from 'node:path';
import { buildSite } from './build-site.ts';
import { freePort } from './door/free-port.mjs';
import { ownMail } from './own-mail.ts';
import { ownVariables } from './own-variables.ts';
import { serve } from './server.ts';

const port = await freePort(process.env['PORT']);

Object.assign(process.env, ownVariables());
for (const [name, value] of Object.entries(ownMail)) process.env[name] ||= value;

buildSite(...process.argv.slice(2));
const { url } = await serve(port);
console.log(`ready on ${url}`);
const transport = process.env['MAIL_TRANSPORT'];
console.log(`mail goes to ${transport === 'outbox' ? path.resolve('.outbox') : transport}`);
