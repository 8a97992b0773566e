import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const known = [
  process.env['CHROMIUM'],
  // The same engine without a window, tabs and menus takes half the time of the processor.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What to do where no browser can be had. */
export const browserRemedy = 'Install Chromium and put its path in CHROMIUM.';

/** Path of a Chromium on this machine: the one in CHROMIUM, the system's, or the driver's own. */
export function findBrowser(): string | undefined {
  return [...known, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * Install a browser where there is none: Debian's package, elsewhere the driver's own download.
 * @returns whether there is one.
 */
export function ensureBrowser(): boolean {
  if (findBrowser()) return true;
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  console.log('Installing a browser, this takes a minute…');
  if (isDebianRoot) {
    // Package lists may be absent; an update that fails still lets an older list serve.
    attempt('apt-get', 'update', '-qq');
    attempt(
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium-headless-shell',
    );
  } else {
    attempt('playwright-core', 'install', 'chromium');
  }
  return findBrowser() !== undefined;
}

/** What fails says so at length, and in words for the makers of the program; the remedy is ours. */
function attempt(program: string, ...parameters: string[]): void {
  spawnSync(program, parameters, {
    stdio: ['ignore', 'inherit', 'ignore'],
    shell: process.platform === 'win32',
  });
}
