import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where the tests leave what they counted, for the summary. */
const folder = path.join('node_modules', '.cache', 'rings');

/** A group of tests, from the smallest to the whole: each is a folder of `tests/`. */
export const rings = ['unit', 'site', 'browser'] as const;

export type Ring = (typeof rings)[number];

/**
 * The words with which the tests of rings are run, side by side.
 * @param files parts of names of files; all files of the rings when there are none.
 */
export const ringCommand = (chosen: Ring[], files: string[] = []): string[] => [
  'vitest',
  'run',
  '--config=tests/vitest.config.ts',
  ...chosen.map((ring) => `--project=${ring}`),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${path.join(folder, `${chosen.join('-')}.json`)}`,
  ...files,
];

export interface Count {
  ring: Ring;
  passed: number;
  failed: number;
}

interface Results {
  testResults: { name: string; assertionResults: { status: string }[] }[];
}

/** What the rings counted since they were last forgotten; of one that did not run, nothing. */
export function counted(): Count[] {
  const files = globSync('*.json', { cwd: folder }).flatMap(
    (file) => (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Results).testResults,
  );
  return rings.flatMap((ring) => {
    const own = files
      .filter(({ name }) => name.includes(`/tests/${ring}/`))
      .flatMap(({ assertionResults }) => assertionResults);
    if (own.length === 0) return [];
    const count = (wanted: string) => own.filter(({ status }) => status === wanted).length;
    return [{ ring, passed: count('passed'), failed: count('failed') }];
  });
}

/** Forget what was counted before. */
export const forget = () => {
  rmSync(folder, { recursive: true, force: true });
};
