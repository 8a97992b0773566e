import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { attempt, installFromDebian } from './debian-package.ts';

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
  if (!installFromDebian('chromium-headless-shell')) {
    console.log('Downloading Chromium, this takes a minute…');
    attempt('playwright-core', 'install', 'chromium');
  }
  return findBrowser() !== undefined;
}
