import { globSync, readFileSync } from 'node:fs';
import type { DataFile, DataFileName } from '#src/schemas/open-data/data-files.ts';
import { dataPath } from '#src/site/open-data.ts';

/** What stands in a file of the built site, as a program from elsewhere reads it. */
export const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(`dist${path}`, 'utf8').trim());

/** A file of open data. */
export const dataOf = <N extends DataFileName>(name: N) => readJson(dataPath(name)) as DataFile<N>;

/** Addresses of all files with open data; the others below /data/ are for the site itself. */
export const openDataPaths = globSync('dist/data/**/*.json')
  .map((file) => file.replaceAll('\\', '/').replace(/^dist/, ''))
  .filter((path) => !/schema\.json$|\/(?:holidays|versions-\w+)\.json$/.test(path))
  .toSorted();

/** Every text in a value, with the way to it. */
export function textsIn(value: unknown, way = ''): { way: string; text: string }[] {
  if (typeof value === 'string') return [{ way, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => textsIn(below, `${way}/${key}`));
}
