// @ts-check
import { spawnSync } from 'node:child_process';
import { runToEnd } from './run-to-end.mjs';
import { stop } from './stop.mjs';

// Also what somebody's settings of npm leave out. Scripts of packages are not needed, and npm 12 runs
// none that is not allowed.
const install =
  'npm ci --include=dev --include=optional --include=peer --ignore-scripts' +
  ' --no-audit --no-fund --loglevel=error';

/** Install the packages of the lockfile. */
export async function installPackages() {
  console.log('Installing packages, this takes a minute the first time…');
  const isOnline = reachesRegistry();
  // Without a network npm would try for minutes and say nothing. What it has in store may do.
  const command = isOnline ? install : `${install} --offline`;
  // npm takes a signal for a wish and goes on for a minute. The next install clears what is left.
  const code = await runToEnd(command, [], { shell: true }, 'SIGKILL');
  if (code === 0) return;
  if (code === 127) stop('npm was not found. It comes with Node, from https://nodejs.org.');
  if (isOnline) stop('npm could not install the packages, for the reason above.');
  stop(
    'The registry of npm does not answer. Connect to the network, or look at the registry and the',
    'proxy in the settings of npm (npm config list); then run the command again.',
  );
}

/** Ask for a small package, with a limit to how long the answer may take. */
function reachesRegistry() {
  const question = 'npm view feed version --fetch-retries=1 --fetch-retry-mintimeout=1000';
  return spawnSync(question, { shell: true, stdio: 'ignore', timeout: 20_000 }).status === 0;
}
