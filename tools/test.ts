import { ensureBrowser } from './browser.ts';
import { run } from './run.ts';

const vitest = (...projects: string[]) => {
  const chosen = projects.map((name) => `--project=${name}`);
  run('vitest', 'run', '--config=tests/vitest.config.ts', ...chosen);
};

// The order is the order in which a mistake is cheapest to find; the first failure stops.
ensureBrowser();
run('prettier', '--check', '--log-level=warn', '.');
run('cspell', '--config=tests/spelling/cspell.yaml', '--no-progress');
run('astro', 'check', '--minimumFailingSeverity=hint');
run('eslint', '.', '--max-warnings=0');
vitest('unit');
run('astro', 'build', '--silent');
vitest('site');
vitest('browser');
