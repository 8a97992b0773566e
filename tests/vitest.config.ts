import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const project = (
  name: string,
  timeout: number,
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
    ...more,
  },
});

export default defineConfig({
  test: {
    // A worker reads the built site and the content once, for all files that it runs.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    setupFiles: 'tests/leave-nothing-behind.ts',
    // unit: is the logic right? site: is what we publish right? browser: can a person do it? Two cores
    // are what every machine of ours has. The last two run side by side, and a browser is waited for.
    projects: [
      project('unit', 30_000, { maxWorkers: 2 }),
      project('site', 30_000, { maxWorkers: 3, sequence: { groupOrder: 1 } }),
      project('browser', 60_000, {
        maxWorkers: 3,
        sequence: { groupOrder: 1 },
        globalSetup: 'tests/browser/ring.ts',
      }),
    ],
  },
});
