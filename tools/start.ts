import path from 'node:path';
import { aloneWithSite, buildSite } from './build-site.ts';
import { freePort } from './door/free-port.mjs';
import { ownMail } from './own-mail.ts';
import { ownVariables } from './own-variables.ts';
import { serve } from './server.ts';

Object.assign(process.env, ownVariables());
for (const [name, value] of Object.entries(ownMail)) process.env[name] ||= value;

const { url } = await aloneWithSite(async () => {
  // Whoever built before us may serve by now; one build would take the site of the other away.
  const port = await freePort(process.env['PORT']);
  buildSite(...process.argv.slice(2));
  return serve(port);
});
console.log(`ready on ${url}`);
const transport = process.env['MAIL_TRANSPORT'];
console.log(`mail goes to ${transport === 'outbox' ? path.resolve('.outbox') : transport}`);
