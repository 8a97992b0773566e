import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BundledFunction } from '#tools/function-bundle.ts';
import { quantile } from '../shared/quantile.ts';

const starts = 7;

/** What a deploy would upload, and what a copy of the function takes to load before its first request. */
export function weighBundle(bundle: BundledFunction) {
  const files = readdirSync(bundle.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const times = Array.from({ length: starts }, () => importOnce(bundle));
  return {
    files: files.length,
    MB: Number((bytes / 1e6).toFixed(2)),
    'cold import p50 ms': quantile(times, 0.5),
  };
}

/** Import the function in a process of its own, as on the platform; gives the milliseconds. */
function importOnce(bundle: BundledFunction): number {
  const program = `const start = performance.now();
    await import(${JSON.stringify(bundle.entry)});
    console.log(performance.now() - start);`;
  const env = { ...process.env, LAMBDA_TASK_ROOT: bundle.folder };
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { env });
  return Number(said);
}
