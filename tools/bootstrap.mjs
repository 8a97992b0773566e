// The door to every command. It runs on the Node that the system has (20 or newer) and needs no
// package, so that it works on a fresh clone. It installs what is missing and hands over to the
// Node that the lockfile pins.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [command, ...rest] = process.argv.slice(2);
const windows = process.platform === 'win32';

install();
const bin = path.join(root, 'node_modules', '.bin');
const environment = {
  ...process.env,
  PATH: `${bin}${path.delimiter}${process.env.PATH}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  // Astro sends its servers to the background when it believes that an agent runs it.
  ASTRO_DEV_BACKGROUND: '0',
};
run(pinnedNode(), [path.join(root, 'tools', `${command}.ts`), ...rest], environment);

/** Install the packages of the lockfile, unless exactly those were installed before. */
function install() {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const stamp = path.join(root, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages, this takes a minute the first time…');
  run(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    process.env,
  );
  writeFileSync(stamp, lock);
}

function pinnedNode() {
  return path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
}

function run(program, parameters, env) {
  const { status, error } = spawnSync(program, parameters, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: windows && program.endsWith('.cmd'),
  });
  if (error) console.error(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
