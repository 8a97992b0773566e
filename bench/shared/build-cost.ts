import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a build took: seconds on the clock and of the processors, and megabytes at its peak. */
export interface BuildCost {
  seconds: number;
  processor: number;
  peak: number;
}

/**
 * Build the Astro site in a folder.
 * Its processor time is that of its process and of the programs that it started and that ended; on
 * other systems than Linux of its process alone. The peak is that of its process.
 * @throws when the build fails, with what it said.
 */
export function buildCost(folder: string): BuildCost {
  const report = path.join(tmpdir(), `build-cost-${process.pid}`);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', reporter(report), 'node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  const { own, ofChildren, peak } = JSON.parse(readFileSync(report, 'utf8')) as {
    own: number;
    ofChildren: number;
    peak: number;
  };
  return {
    seconds: Math.round(seconds),
    processor: Math.round(own / 1e6 + ofChildren / 100),
    peak: Math.round(peak / 1024),
  };
}

/** A module that writes what its process took when it ends: microseconds, hundredths, kilobytes. */
const reporter = (file: string) =>
  `data:text/javascript,${encodeURIComponent(
    `import { readFileSync, writeFileSync } from 'node:fs';
     process.on('exit', () => {
       const { userCPUTime, systemCPUTime, maxRSS: peak } = process.resourceUsage();
       let ofChildren = 0;
       try {
         // proc_pid_stat(5): the 14th and 15th after the name are those of children, in ticks.
         const after = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
         ofChildren = Number(after[13]) + Number(after[14]);
       } catch {}
       const own = userCPUTime + systemCPUTime;
       writeFileSync(${JSON.stringify(file)}, JSON.stringify({ own, ofChildren, peak }));
     });`,
  )}`;
