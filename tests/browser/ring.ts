import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '#tools/browser.ts';
import { bundleFunctions, type BundledFunction } from '#tools/function-bundle.ts';
import { serve } from '#tools/server.ts';
import { ownMail } from '#tools/own-mail.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the one site that all files of the ring visit. */
    siteUrl: string;
    /** Where the one browser of the ring listens for its driver. */
    browser: string;
    /** For a file that needs a site of its own: the functions are bundled once. */
    functions: BundledFunction[];
  }
}

/** One site and one browser for the whole ring, started before its first file and stopped after the last. */
export default async function setup({ provide }: TestProject) {
  Object.assign(process.env, ownMail);
  // Nobody reads here what the function logs of every request.
  const { log } = console;
  console.log = () => undefined;
  const functions = await bundleFunctions();
  const site = await serve(0, functions);
  const browser = await chromium.launchServer({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  provide('siteUrl', site.url);
  provide('browser', browser.wsEndpoint());
  provide('functions', functions);
  return async () => {
    console.log = log;
    await browser.close();
    await site.stop();
  };
}
