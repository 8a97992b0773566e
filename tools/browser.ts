import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { run } from './run.ts';

const known = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium on this machine: the one in CHROMIUM, the system's, or the driver's own. */
export function findBrowser(): string | undefined {
  return [...known, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Install a browser where there is none: Debian's package, elsewhere the driver's own download. */
export function ensureBrowser(): void {
  if (findBrowser()) return;
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  console.log('Installing a browser for the tests…');
  if (isDebianRoot) {
    // Package lists may be absent; an update that fails still lets an older list serve.
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } else {
    run('playwright-core', 'install', 'chromium');
  }
  if (findBrowser()) return;
  console.error('No browser found. Install Chromium and put its path in CHROMIUM.');
  process.exit(1);
}
