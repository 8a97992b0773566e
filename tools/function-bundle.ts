import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { resolveConfig } from '@netlify/config';
import { zipFunctions, type FunctionResult } from '@netlify/zip-it-and-ship-it';
import type { Context } from '@netlify/functions';
import { z } from 'zod';

/** A function as it would be deployed, and the addresses that it answers. */
export interface BundledFunction {
  /** Folder with the code and every file that netlify.toml tells to take along. */
  folder: string;
  /** Addresses, without a slash at the end. */
  routes: Set<string>;
  region: string | undefined;
  trafficRules: FunctionResult['trafficRules'];
  name: string;
}

/** What netlify.toml says of the functions, as Netlify's own reader gives it. */
const settings = z.object({
  config: z.object({
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
  const bundles = await zipFunctions('functions', folder, {
    archiveFormat: 'none',
    basePath: process.cwd(),
    config: { '*': { includedFiles: await filesTakenAlong(), nodeSourcemap: true } },
    manifest: path.join(folder, 'manifest.json'),
  });
  return bundles.map(({ name, path: code, routes = [], region, trafficRules }) => ({
    name,
    folder: code,
    routes: new Set(routes.map(({ pattern }) => withoutSlash(pattern))),
    region,
    trafficRules,
  }));
}

/** The files that netlify.toml tells to take along with the functions. */
export async function filesTakenAlong(): Promise<string[]> {
  const root = process.cwd();
  const read = await resolveConfig({ cwd: root, repositoryRoot: root, offline: true });
  return settings.parse(read).config.functions['*'].included_files;
}

/**
 * Load a bundled function into this process.
 * The files it takes along are read from its bundle, as on the platform.
 */
export async function loadFunction(bundle: BundledFunction): Promise<Handler> {
  process.env['LAMBDA_TASK_ROOT'] = bundle.folder;
  const { default: handler } = (await import(entryOf(bundle))) as { default: Handler };
  return handler;
}

/** Address of the module that answers the requests. */
export const entryOf = ({ folder, name }: BundledFunction): string =>
  pathToFileURL(path.join(folder, 'functions', name, 'index.mjs')).href;

/** An address as routes are compared: the platform answers it with and without the last slash. */
export const withoutSlash = (pathname: string) => pathname.replace(/(?<=.)\/$/, '');
