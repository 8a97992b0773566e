import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where the tests leave what they counted, for the summary. */
const folder = path.join('node_modules', '.cache', 'rings');

/** A group of tests, from the smallest to the whole: each is a folder of `tests/`. */
export const rings = ['unit', 'site', 'browser'] as const;

export type Ring = (typeof rings)[number];

/**
 * The words with which the tests of a ring are run.
 * @param files parts of names of files; all files of the ring when there are none.
 */
export const ringCommand = (ring: Ring, files: string[] = []): string[] => [
  'vitest',
  'run',
  '--config=tests/vitest.config.ts',
  `--project=${ring}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${fileOf(ring)}`,
  ...files,
];

export interface Count {
  ring: Ring;
  passed: number;
  failed: number;
}

/** What the rings counted since they were last forgotten; of one that did not run, nothing. */
export const counted = (): Count[] =>
  rings.flatMap((ring) => {
    if (!existsSync(fileOf(ring))) return [];
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
      readFileSync(fileOf(ring), 'utf8'),
    ) as { numPassedTests: number; numFailedTests: number };
    return [{ ring, passed, failed }];
  });

/** Forget what was counted before. */
export const forget = () => {
  rmSync(folder, { recursive: true, force: true });
};

function fileOf(ring: Ring): string {
  return path.join(folder, `${ring}.json`);
}
