// @ts-check
// Refuse at once what cannot work, install what is missing, and hand the command over to the Node
// that the project pins. All this runs on the Node that the machine has.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.mjs';
import { prepare } from './prepare.mjs';
import { runToEnd } from './run-to-end.mjs';
import { stop } from './stop.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const [command = '', ...rest] = process.argv.slice(2);
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const commands = new Set(Object.values(scripts).map((line) => line.split(' ')[2] ?? ''));
if (!commands.has(command)) {
  stop(`There is no command "${command}". There are: ${[...commands].join(', ')}.`);
}
// Before the install, so that nobody waits for a site that cannot be served.
if (command === 'start') await freePort(process.env['PORT']);

const node = await prepare();
const places = [path.resolve('node_modules', '.bin'), path.dirname(node), process.env['PATH']];
process.exitCode = await runToEnd(node, [`tools/${command}.ts`, ...rest], {
  env: {
    ...process.env,
    PATH: places.join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro sends its servers to the background when it believes that an agent runs it.
    ASTRO_DEV_BACKGROUND: '0',
  },
});
