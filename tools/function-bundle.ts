import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { resolveConfig } from '@netlify/config';
import { zipFunctions, type FunctionResult } from '@netlify/zip-it-and-ship-it';
import type { Context } from '@netlify/functions';
import { z } from 'zod';
import { joinFunctions } from './join-functions.ts';

/** A function as it would be deployed, and the addresses that it answers. */
export interface BundledFunction {
  /** Folder with the code and every file that netlify.toml tells to take along. */
  folder: string;
  /** Address of the module that answers the requests. */
  entry: string;
  /** Addresses, without a slash at the end. */
  routes: Set<string>;
  region: string | undefined;
  trafficRules: FunctionResult['trafficRules'];
  name: string;
}

/** What netlify.toml says of the functions, as Netlify's own reader gives it. */
const settings = z.object({
  config: z.object({
    functionsDirectory: z.string(),
    functions: z.object({ '*': z.object({ included_files: z.string().array() }) }),
  }),
});

type Handler = (request: Request, context: Context) => Promise<Response>;

/** The folder into which the local site and the tests bundle; cleared by each bundling. */
export const bundleFolder = path.resolve('.netlify/bundle');

/**
 * Bundle the functions as a deploy does, with the settings of netlify.toml.
 * @param folder where the bundles are written, one folder a function.
 */
export async function bundleFunctions(folder = bundleFolder): Promise<BundledFunction[]> {
  const { functionsDirectory, functions } = await readSettings();
  await joinFunctions(functionsDirectory);
  const bundles = await zipFunctions(functionsDirectory, folder, {
    archiveFormat: 'none',
    basePath: process.cwd(),
    config: { '*': { includedFiles: functions['*'].included_files } },
    manifest: path.join(folder, 'manifest.json'),
  });
  return bundles.map(({ name, path: code, mainFile, routes = [], region, trafficRules }) => ({
    name,
    folder: code,
    entry: pathToFileURL(path.join(code, path.relative(process.cwd(), mainFile))).href,
    routes: new Set(routes.map(({ pattern }) => withoutSlash(pattern))),
    region,
    trafficRules,
  }));
}

/** What netlify.toml says of the functions: where they are deployed from, and what they take along. */
export async function readSettings() {
  const root = process.cwd();
  const read = await resolveConfig({ cwd: root, repositoryRoot: root, offline: true });
  return settings.parse(read).config;
}

/**
 * Load a bundled function into this process.
 * The files it takes along are read from its bundle, as on the platform.
 */
export async function loadFunction({ folder, entry }: BundledFunction): Promise<Handler> {
  process.env['LAMBDA_TASK_ROOT'] = folder;
  const { default: handler } = (await import(entry)) as { default: Handler };
  // What else runs in this process is no function of a platform.
  delete process.env['LAMBDA_TASK_ROOT'];
  return handler;
}

/** An address as routes are compared: the platform answers it with and without the last slash. */
export const withoutSlash = (pathname: string) => pathname.replace(/(?<=.)\/$/, '');
