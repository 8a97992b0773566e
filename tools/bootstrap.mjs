// The door to every command. A Node that is too old must still be able to read this file and say so;
// what happens behind it begins in door/open.mjs. None of it needs a package: it installs them.
import fs from 'fs';
import { satisfies } from './door/satisfies.mjs';

const settings = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

if (satisfies(process.versions.node, settings.engines.node)) {
  import('./door/open.mjs');
} else {
  console.error(`Node ${process.versions.node} is too old: ${settings.engines.node} is needed.`);
  console.error('Install a newer one from https://nodejs.org and run the command again.');
  process.exitCode = 1;
}
