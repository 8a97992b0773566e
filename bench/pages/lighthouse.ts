import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '#tools/browser.ts';

const version = 'lighthouse@13.5.0';

/** What we read of a report (Lighthouse result, `lhr`). */
export interface Report {
  audits: Record<
    string,
    { score: number | null; numericValue?: number; details?: { items?: unknown[] } }
  >;
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
}

export type Lighthouse = Awaited<ReturnType<typeof installLighthouse>>;

/** Lighthouse as a phone, in a folder of its own outside the project; needs the network to install. */
export async function installLighthouse() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  writeFileSync(path.join(folder, 'package.json'), '{}');
  await run('npm', ['install', '--no-audit', '--no-fund', '--silent', version], folder);
  const report = path.join(folder, 'report.json');
  const flags = ['--quiet', '--output=json', `--output-path=${report}`];
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  return {
    /** @param categories names of categories, as `performance`. */
    visit: async (url: string, categories: string[]): Promise<Report> => {
      const only = `--only-categories=${categories.join(',')}`;
      const look = () => run('node_modules/.bin/lighthouse', [url, ...flags, chrome, only], folder);
      // Now and then it misses the beginning of a visit, and asks to be run again.
      await look().catch(look);
      return JSON.parse(readFileSync(report, 'utf8')) as Report;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Not in the way of this program, which serves the pages meanwhile. @throws when it fails. */
async function run(program: string, parameters: string[], cwd: string) {
  const env = { ...process.env, CHROME_PATH: findBrowser() ?? '' };
  await promisify(execFile)(program, parameters, { cwd, env });
}
